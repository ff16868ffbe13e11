declare module 'saxen' {
  type Decode = (text: string) => string
  export class Parser {
    on(
      event: 'openTag',
      told: (tag: string, attrs: () => Record<string, string>, decode: Decode, selfClosing: boolean) => void
    ): this
    on(event: 'closeTag', told: (tag: string) => void): this
    on(event: 'text', told: (text: string, decode: Decode) => void): this
    on(event: 'error' | 'warn', told: (error: Error) => void): this
    parse(xml: string): this
  }
}
