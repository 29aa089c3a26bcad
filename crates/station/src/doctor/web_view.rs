//! Whether the system's web view is here, which the window needs.

/// On Linux that is WebKitGTK 4.1.
#[cfg(target_os = "linux")]
pub(super) fn is_here() -> Option<bool> {
    let places = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib"];
    Some(places.iter().any(|place| std::path::Path::new(place).join("libwebkit2gtk-4.1.so.0").exists()))
}

/// On Windows the WebView2 Runtime: its version stands in the registry of the machine or of the account (Microsoft, *Distribute
/// your app and the WebView2 Runtime*, “Detect if a WebView2 Runtime is already installed”).
#[cfg(windows)]
pub(super) fn is_here() -> Option<bool> {
    use winreg::RegKey;
    use winreg::enums::{HKEY_CURRENT_USER, HKEY_LOCAL_MACHINE};
    const CLIENT: &str = r"Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}";
    let places = [(HKEY_LOCAL_MACHINE, r"SOFTWARE\WOW6432Node"), (HKEY_CURRENT_USER, "Software")];
    let version = |(hive, below): (_, &str)| -> std::io::Result<String> {
        RegKey::predef(hive).open_subkey(format!(r"{below}\{CLIENT}"))?.get_value("pv")
    };
    let is_one = |version: &String| !version.is_empty() && version != "0.0.0.0";
    Some(places.into_iter().any(|place| version(place).as_ref().is_ok_and(is_one)))
}

/// Elsewhere it is a part of the system.
#[cfg(not(any(target_os = "linux", windows)))]
pub(super) fn is_here() -> Option<bool> {
    None
}
