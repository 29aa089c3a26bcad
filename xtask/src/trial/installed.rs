//! What an installed package has brought: each thing looked at by the program it is for.

use super::Report;
use super::root::{Root, Who};
use anyhow::{Result, ensure};

/// What is looked at, and the script that fails where it is not as it has to be; what it prints is the finding.
const LOOKS: [(&str, &str); 11] = [
    (
        "libraries both programs need",
        "for program in packdesk packdesk-desktop; do ldd /usr/bin/$program | grep 'not found' && exit 1; done; echo all there",
    ),
    (
        "completion in bash: packdesk pra<Tab>",
        "bash -ec '. /usr/share/bash-completion/bash_completion; _completion_loader packdesk || true; \
         COMP_WORDS=(packdesk pra); COMP_CWORD=1; $(complete -p packdesk | sed -n \"s/.*-F \\([^ ]*\\).*/\\1/p\") packdesk pra packdesk; \
         [ \"${COMPREPLY[*]}\" = practice ]; echo \"${COMPREPLY[*]}\"'",
    ),
    (
        "completion for zsh and fish",
        "head -1 /usr/share/zsh/vendor-completions/_packdesk; test -s /usr/share/fish/vendor_completions.d/packdesk.fish",
    ),
    (
        "pages of the manual, each read by man without a fault",
        "for page in /usr/share/man/man1/packdesk*; do said=$(man --warnings -l $page 2>&1 >/dev/null | grep -v 'cannot adjust line' || true); [ -z \"$said\" ] || { echo $page: $said; exit 1; }; done; \
         ls /usr/share/man/man1/packdesk* | wc -l",
    ),
    ("desktop entry", "desktop-file-validate /usr/share/applications/Packdesk.desktop; echo valid"),
    (
        "AppStream",
        "appstreamcli validate --no-net --no-color /usr/share/metainfo/io.packdesk.desktop.metainfo.xml | tail -1",
    ),
    ("icons", "find /usr/share/icons -name 'packdesk-desktop.*' | grep -c ."),
    (
        "udev rule: lines without a fault",
        "! grep -vE '^(#.*|LABEL=\"[a-z_]+\"|[A-Z]+[^ ]* ?[^ ].*)?$' /usr/lib/udev/rules.d/70-packdesk.rules; \
         grep -c '^[A-Z]' /usr/lib/udev/rules.d/70-packdesk.rules",
    ),
    (
        "handbook: pages",
        "cd /usr/share/doc/packdesk/handbook; test -s index.html; test -s style.css; find . -name '*.html' | wc -l",
    ),
    ("licences and copyright", "cd /usr/share/doc/packdesk; test -s copyright; wc -c < licences.txt"),
    (
        "packdesk serve finds its page",
        "export PACKDESK_DATA=/tmp/serve; packdesk serve --help >/dev/null; test -s /usr/share/packdesk/page/index.html; ls /usr/share/packdesk/page/assets | wc -l",
    ),
];

/// Looks at everything in turn.
pub(super) fn run(root: &Root, report: &mut Report) -> Result<()> {
    for (what, script) in LOOKS {
        report.found(what, root.run(Who::Admin, script)?.trim().replace('\n', ", "));
    }
    let owners = root.run(Who::Admin, "dpkg -L packdesk | xargs -d '\\n' stat -c '%U:%G' | sort -u")?;
    ensure!(owners.trim() == "root:root", "files of the package are owned by {owners}");
    report.found("files in the package, all owned by root", root.run(Who::Admin, "dpkg -L packdesk | wc -l")?.trim());
    let wrong = root.run(Who::Admin, "dpkg --verify packdesk")?;
    ensure!(wrong.trim().is_empty(), "dpkg --verify says {wrong}");
    Ok(())
}
