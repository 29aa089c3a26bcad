### A manager’s PIN before settings.
problem-manager-pin-needed = This change needs the manager’s PIN.
    .advice = Give it when you are asked, or let a manager do it. Packing needs none.
problem-manager-pin-odd = A PIN has 4 to 12 digits.
    .advice = Choose another.
problem-manager-pin-waits = Too many wrong PINs: the next may be tried at { $until }.
    .advice = Where it is forgotten, run packdesk pin forget at this machine.
problem-manager-pin-wrong = { $left ->
    [0] That is not the manager’s PIN; the next try has to wait.
   *[other] That is not the manager’s PIN; { $left } more may be tried at once.
}
    .advice = Type it again.
cli-manager-pin = Manager’s PIN:
cli-manager-new-pin = New PIN for managers:
cli-manager-forgotten = There is no manager’s PIN any more

# The window.

manager-title = A manager’s PIN
manager-help = Asked before anything under Settings is changed, here, on tablets and by packdesk. Packing, printing and looking need none. Who gave it is not asked again for ten minutes. Forgotten: packdesk pin forget, at this machine.
manager-set = A PIN is asked before settings.
manager-not-set = No PIN is asked.
manager-pin = PIN (4 to 12 digits)
manager-new-pin = New PIN (4 to 12 digits)
manager-asked = A manager’s PIN, please
manager-kept = The manager’s PIN is kept
manager-removed = No PIN is asked any more
act-give-pin = Go on
act-keep-pin = Keep this PIN
act-lock-settings = Ask for it again from now on
