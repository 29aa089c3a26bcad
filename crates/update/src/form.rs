//! The forms packages come in.

/// A form of package.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A `.tar.gz` with a folder of programs.
    Archive,
    /// One file that is a whole program, on Linux.
    AppImage,
    /// A package of Debian's kind.
    Deb,
    /// A package of Red Hat's kind.
    Rpm,
    /// An installer for Windows.
    Nsis,
    /// A disk image for macOS.
    Dmg,
}

impl Form {
    /// Every form.
    pub const ALL: [Self; 6] = [Self::Archive, Self::AppImage, Self::Deb, Self::Rpm, Self::Nsis, Self::Dmg];

    /// The word for it in the names of targets.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Archive => "archive",
            Self::AppImage => "appimage",
            Self::Deb => "deb",
            Self::Rpm => "rpm",
            Self::Nsis => "nsis",
            Self::Dmg => "dmg",
        }
    }

    /// How the names of its files end.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Archive => ".tar.gz",
            Self::AppImage => ".AppImage",
            Self::Deb => ".deb",
            Self::Rpm => ".rpm",
            Self::Nsis => ".exe",
            Self::Dmg => ".dmg",
        }
    }

    /// What a person types to install a package of this form that lies in a file; `None` where it is opened as any file is.
    #[must_use]
    pub fn command(self, file: &str) -> Option<String> {
        let quoted = format!("'{}'", file.replace('\'', r"'\''"));
        match self {
            Self::Deb => Some(format!("sudo apt install {quoted}")),
            Self::Rpm => Some(format!("sudo dnf install {quoted}")),
            Self::Archive | Self::AppImage | Self::Nsis | Self::Dmg => None,
        }
    }
}

/// What a package of a form is for, on the system and processor this program was built for, as `linux-x86_64-deb`: Tauri's words
/// (<https://v2.tauri.app/plugin/updater/>, “Static JSON File”), and `archive` and `dmg` beside them.
#[must_use]
pub fn target(form: Form) -> String {
    let system = match std::env::consts::OS {
        "macos" => "darwin",
        other => other,
    };
    format!("{system}-{}-{}", std::env::consts::ARCH, form.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_takes_a_file_of_any_name() {
        let command = Form::Deb.command("/home/o'neil $HOME/a.deb").unwrap();
        assert_eq!(command, r"sudo apt install '/home/o'\''neil $HOME/a.deb'");
    }
}
