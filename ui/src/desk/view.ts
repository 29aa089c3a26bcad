/** What a key opens has to be seen, and be ready to type in. */

/** The first field of a form that can be typed in or chosen from, and seen. */
const FIELD = ['input:not(.unseen)', 'select', 'textarea'].map((field) => `${field}:not([disabled])`).join()

/** Gives what just came onto the page the focus, whatever has it: the attribute `autofocus` takes it from nothing. */
export const takeFocus = (element: HTMLElement): void => element.focus({ preventScroll: true })

/** Scrolls what just came onto the page into sight; of a form, its first field takes the focus. */
export function comeIntoView(element: HTMLElement): void {
  const form = element.matches('form') ? element : element.querySelector('form')
  form?.querySelector<HTMLElement>(FIELD)?.focus({ preventScroll: true })
  // Of what is too high to be seen whole, the top.
  const high = element.getBoundingClientRect().height > 0.75 * window.innerHeight
  element.scrollIntoView({ block: high ? 'start' : 'nearest' })
}

/** What scrolls when an element is to be seen. */
export function scrollerOf(element: Element): Element {
  for (let up = element.parentElement; up; up = up.parentElement) {
    if (up.scrollHeight > up.clientHeight && /auto|scroll/.test(getComputedStyle(up).overflowY)) return up
  }
  return document.scrollingElement ?? document.documentElement
}

/** Scrolls what became the chosen one of a list into sight, where the list itself scrolls. */
export function showChosen(element: HTMLElement): void {
  if (scrollerOf(element) === element.closest('nav')) element.scrollIntoView({ block: 'nearest' })
}
