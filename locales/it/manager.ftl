### A manager’s PIN before settings.
problem-manager-pin-needed = Questa modifica richiede il PIN del responsabile.
    .advice = Lo dia quando viene chiesto, o la lasci fare a un responsabile. Per imballare non serve.
problem-manager-pin-odd = Un PIN ha da 4 a 12 cifre.
    .advice = Ne scelga un altro.
problem-manager-pin-waits = Troppi PIN sbagliati: il prossimo si può provare alle { $until }.
    .advice = Se è dimenticato, esegua packdesk pin forget su questa macchina.
problem-manager-pin-wrong = { $left ->
    [0] Non è il PIN del responsabile; il prossimo tentativo deve aspettare.
   *[other] Non è il PIN del responsabile; se ne possono provare subito altri { $left }.
}
    .advice = Lo digiti di nuovo.
cli-manager-pin = PIN del responsabile:
cli-manager-new-pin = Nuovo PIN dei responsabili:
cli-manager-forgotten = Non c’è più un PIN del responsabile

# The window.

manager-title = Un PIN del responsabile
manager-help = Viene chiesto prima di modificare qualcosa nelle impostazioni, qui, sui tablet e da packdesk. Imballare, stampare e guardare non lo richiedono. A chi lo ha dato non viene più chiesto per dieci minuti. Dimenticato: packdesk pin forget, su questa macchina.
manager-set = Prima delle impostazioni viene chiesto un PIN.
manager-not-set = Non viene chiesto alcun PIN.
manager-pin = PIN (da 4 a 12 cifre)
manager-new-pin = Nuovo PIN (da 4 a 12 cifre)
manager-asked = Il PIN di un responsabile, per favore
manager-kept = Il PIN del responsabile è salvato
manager-removed = Non viene più chiesto alcun PIN
act-give-pin = Continua
act-keep-pin = Salva questo PIN
act-lock-settings = Chiederlo di nuovo da ora
