### Chi imballa al banco.
command-packer = Addetto: { $packer }
journal-shipment-packer = Imballato da { $packer }
problem-no-such-packer = Questo banco non ha un addetto «{ $packer }».
    .advice = Aggiunga il nome in Impostazioni → Questo banco, o con packdesk packers add, e stampi di nuovo il foglio dei comandi.
packers-nobody = non detto
figures-packer = Addetto

# The window.

packers-title = Addetti
packers-help = Ognuno ha un tesserino sul foglio dei comandi. Chi lo scansiona imballa da quel momento: risulta nella cronologia e nelle statistiche.
packers-name = Nome di un addetto
packers-none = Ancora nessun nome.
act-add-packer = Aggiungi
packers-remove = Togli { $packer }
packers-now = Imballa qui
packers-now-nobody = Non detto
packers-took-over = Ora imballa { $packer }
figures-by-packer = Pacchi per addetto
