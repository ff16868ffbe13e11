/* Adds to the page what it can do without: the checksum of a file, computed in the reader's browser and sent nowhere. */
const place = document.getElementById('check-here')
const sums = new Map([...document.querySelectorAll('[data-sha256]')].map(one => [one.dataset.sha256, one.dataset.name]))

async function told(file) {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()))
  const sum = [...hash].map(byte => byte.toString(16).padStart(2, '0')).join('')
  const name = sums.get(sum)
  const line = document.createElement('li')
  line.className = name === undefined ? 'bad' : 'good'
  const said = name === undefined ? place.dataset.bad : place.dataset.good.replace('{name}', name)
  line.textContent = `${file.name}: ${said}`
  const code = document.createElement('code')
  code.textContent = sum
  line.append(document.createElement('br'), code)
  return line
}

async function check(files) {
  const list = place.querySelector('ul')
  list.replaceChildren(...(await Promise.all([...files].map(told))))
}

if (place) {
  place.hidden = false
  const input = place.querySelector('input')
  if (!globalThis.crypto?.subtle) {
    place.querySelector('label').hidden = true
    place.querySelector('.cannot').hidden = false
  } else {
    input.addEventListener('change', () => check(input.files))
    place.addEventListener('dragover', event => event.preventDefault())
    place.addEventListener('drop', event => {
      event.preventDefault()
      check(event.dataTransfer.files)
    })
  }
}
