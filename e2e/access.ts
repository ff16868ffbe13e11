/** Who may see the child: an office that never worked with it knows no more than that it is known elsewhere. */
import assert from 'node:assert/strict'
import { as, journey } from './country.ts'
import { sees } from './page.ts'
import { child, childName, fileOfChild, signalOfChild } from './road.ts'
import { t } from './words.ts'

const closed = new RegExp([t('fault.other-office'), t('fault.not-allowed'), t('fault.not-found')].join('|'))

journey(
  'a worker of another office finds the child as a minimal card only, and no address opens the file',
  async () => {
    const page = await as('neighbour')
    await page.keyboard.press('Control+KeyK')
    await page.getByRole('combobox', { name: t('search.invite') }).fill(childName)
    const found = page.getByRole('option').filter({ hasText: child.family })
    await sees(found, t('person.other-office'))
    await sees(found, '2022')
    assert.ok(!(await found.innerText()).includes(child.birth), 'the day of birth is not theirs to know')
    await page.keyboard.press('Enter')
    await page.waitForURL(new RegExp(fileOfChild()))
    await refused()
    for (const address of [fileOfChild(), `${fileOfChild()}/chronology`, `${fileOfChild()}/looks`, signalOfChild()]) {
      await page.goto(address)
      await refused()
    }

    async function refused() {
      await sees(page.getByRole('main'), closed)
      assert.ok(!(await page.getByRole('main').innerText()).includes(child.family))
    }
  }
)
