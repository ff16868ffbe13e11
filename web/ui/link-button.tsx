/** A link that looks like a button: it goes somewhere, and opens in a new tab like any link. */
import { Button, type ButtonProps } from '@mantine/core'
import { createLink } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, Ref } from 'react'

type Given = ButtonProps &
  Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps> & { ref?: Ref<HTMLAnchorElement> }

const Plain = ({ ref, ...given }: Given) => <Button component="a" {...(ref ? { ref } : {})} {...given} />
export const LinkButton = createLink(Plain)
