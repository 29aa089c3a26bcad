/** Commands that were scanned: each stands for the key of an act, and does what that does. */
import { pageProblem } from '../../backend/codes'
import type { Command } from '../../backend'
import { acts } from '../../desk/acts.svelte'
import { tellProblem } from '../../desk/notices.svelte'
import { takeOver } from '../../desk/packers.svelte'
import { play } from '../../desk/sounds.svelte'
import { t } from '../../words/index.svelte'

/** The acts a command stands for, the first that is there counts. */
const ACTS: Record<Exclude<Command['do'], 'box' | 'packer'>, string[]> = {
  print: ['print'],
  next: ['clear'],
  reprint: ['reprint'],
  hold: ['hold-here', 'hold-parcel'],
  weigh: ['weigh', 'use-weighed'],
  check_off: ['check-off'],
  more: ['check-more'],
  undo: ['check-undo', 'undo'],
  yes: ['came-out', 'acknowledge', 'use-weighed'],
  no: ['not-out', 'keep-expected', 'cancel'],
}

/** Does what a command says; one that does nothing here and now is told. */
export function follow(command: Command): void {
  if (command.do === 'packer') {
    play('right')
    return void takeOver(command.name)
  }
  const ids = command.do === 'box' ? [`box:${command.name}`] : ACTS[command.do]
  const offered = acts()
  const act = ids.flatMap((id) => offered.filter((it) => it.id === id))[0]
  play(act ? 'right' : 'wrong')
  if (act) return act.run()
  const words =
    command.do === 'box' ? t('command-box', { box: command.name }) : t(`command-${command.do.replace('_', '-')}`)
  tellProblem(pageProblem('command-not-now', { args: { command: { text: words } } }))
}
