//! The window itself: a thin adapter from Tauri's calls and events to the station's.

use crate::links;
use crate::options::Options;
use model::{Problem, ProblemCode};
use serde_json::Value;
use station::{BackupFile, Event, Program, RestoreBackup, Restored, Station, WindowLock, calls};
use std::path::PathBuf;
use std::time::{Duration, Instant};
use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Emitter as _, Manager as _, RunEvent, State, WebviewUrl, WebviewWindowBuilder};
use tokio::sync::broadcast::error::RecvError;

/// The window's label, as the capabilities name it.
const MAIN: &str = "main";

/// How long a label under way may take when the window closes.
const PATIENCE: Duration = Duration::from_secs(15);

/// How long a start waits for a window that is closing to be gone.
const PATIENCE_WITH_WINDOW: Duration = Duration::from_secs(20);

/// How long a start waits for a command that has the desk to end.
const PATIENCE_WITH_COMMAND: Duration = Duration::from_secs(3);

/// How often a start looks meanwhile.
const LOOK_AGAIN: Duration = Duration::from_millis(100);

/// The station, or why it cannot be opened: the window then says so, what to do, and puts a backup back.
struct Opened {
    station: Result<Station, Problem>,
    options: station::Options,
}

/// Opens the station and its window; returns when the window was closed. A second start raises the first window.
pub(crate) fn run(options: Options) -> Result<(), Problem> {
    let options = options.station()?;
    let log = station::start_log(Program::Window, Some(&options.folder));
    if let Err(problem) = &log {
        eprintln!("{problem}");
    }
    let (opened, _window) = match open(&options) {
        Ok(Some((station, window))) => (Ok(station), window),
        Ok(None) => return Ok(()),
        Err(problem) => (Err(problem), None),
    };
    let problem = opened.as_ref().err().cloned();
    let station = opened.as_ref().ok().cloned();
    let internal = |error: tauri::Error| Problem::new(ProblemCode::Internal).because(error);
    let app = tauri::Builder::default()
        .manage(Opened { station: opened, options })
        .invoke_handler(tauri::generate_handler![call, opening, backups_for, put_back, page_ready, restart])
        .setup({
            let station = station.clone();
            move |app| {
                let window = WebviewWindowBuilder::new(app, MAIN, WebviewUrl::default())
                    .title("Packdesk")
                    .inner_size(1280.0, 800.0)
                    .min_inner_size(800.0, 560.0)
                    // Files are dropped onto the page, which reads them itself.
                    .disable_drag_drop_handler()
                    .on_navigation(links::is_own_page)
                    .on_new_window(|url, _| {
                        links::follow(&url);
                        NewWindowResponse::Deny
                    })
                    .build()?;
                #[cfg(target_os = "linux")]
                window.with_webview(|view| drawn_by_the_processor(&view.inner()))?;
                if let Some(station) = station {
                    tauri::async_runtime::spawn(forward(station, app.handle().clone()));
                }
                Ok(())
            }
        })
        .build(tauri::generate_context!())
        .map_err(internal)?;
    app.run(move |_, event| {
        if let RunEvent::Exit = event {
            if let Some(station) = &station {
                station.finish(PATIENCE);
            }
            // The process ends with this event.
            if let Ok(log) = &log {
                log.flush();
            }
        }
    });
    problem.map_or(Ok(()), Err)
}

/// Opens the station and takes its window; nothing where another process shows it, which is asked to bring it to the front. The
/// place of one that is closing is taken once it has ended. A station that can only be looked at has as many windows as are opened.
fn open(options: &station::Options) -> Result<Option<(Station, Option<WindowLock>)>, Problem> {
    let (began, mut asked) = (Instant::now(), false);
    loop {
        let station = Station::open(options.clone())?;
        if station.only_reads() {
            return Ok(Some((station, None)));
        }
        match station.lock_window() {
            Ok(Some(window)) => return Ok(Some((station, Some(window)))),
            Ok(None) if !asked => {
                station.raise_other()?;
                asked = true;
            }
            Ok(None) if !station.waits_to_raise()? || began.elapsed() > PATIENCE_WITH_WINDOW => return Ok(None),
            Err(problem) if problem.code != ProblemCode::DeskTaken || began.elapsed() > PATIENCE_WITH_COMMAND => {
                return Err(problem);
            }
            Ok(None) | Err(_) => {}
        }
        drop(station);
        std::thread::sleep(LOOK_AGAIN);
    }
}

/// A page of words and lists needs no graphics processor. Without one, WebKit's imitation of it takes a hundred megabytes; with
/// one, its driver is what leaves windows of WebKitGTK empty.
#[cfg(target_os = "linux")]
fn drawn_by_the_processor(view: &webkit2gtk::WebView) {
    use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt as _, WebViewExt as _};
    if let Some(settings) = view.settings() {
        settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
    }
}

/// Runs one call of the station. Calls wait for the disk, some for a device or the network.
#[tauri::command]
async fn call(opened: State<'_, Opened>, name: String, args: Value) -> Result<Value, Problem> {
    let station = opened.inner().station.clone()?;
    let outcome =
        tauri::async_runtime::spawn_blocking(move || calls::call(&station, calls::Face::Desk, &name, args)).await;
    outcome.unwrap_or_else(|error| Err(Problem::new(ProblemCode::Internal).because(error)))
}

/// Why the station cannot be opened; nothing where it is open.
#[tauri::command]
fn opening(opened: State<'_, Opened>) -> Option<Problem> {
    opened.inner().station.as_ref().err().cloned()
}

/// The backups for a station that cannot be opened: those in its own folder for them, or in another one.
#[tauri::command]
fn backups_for(opened: State<'_, Opened>, folder: Option<PathBuf>) -> Result<Vec<BackupFile>, Problem> {
    station::backups_for(&opened.inner().options.folder, folder.as_deref())
}

/// Puts a backup in the place of a station that cannot be opened. One that is open is asked by its own call.
#[tauri::command]
async fn put_back(opened: State<'_, Opened>, wanted: RestoreBackup) -> Result<Restored, Problem> {
    let Opened { station: Err(_), options } = opened.inner() else {
        return Err(Problem::new(ProblemCode::StationOpen));
    };
    let (folder, now) = (options.folder.clone(), (options.clock)());
    let restored = tauri::async_runtime::spawn_blocking(move || {
        station::restore(&folder, &wanted.file, wanted.passphrase.as_ref(), now)
    });
    restored.await.unwrap_or_else(|error| Err(Problem::new(ProblemCode::Internal).because(error)))
}

/// The page says that the Pack screen can be used; the benchmark waits for this line.
#[tauri::command]
fn page_ready(opened: State<'_, Opened>) {
    tracing::info!("page ready");
    if std::env::var_os("PACKDESK_TIMING").is_some() {
        eprintln!("page ready");
    }
    if let Ok(station) = opened.inner().station.clone() {
        drop(tauri::async_runtime::spawn_blocking(move || station.window_is_here()));
    }
}

/// Starts the program anew, as after leaving the practice station.
#[tauri::command]
fn restart(app: AppHandle) {
    app.restart();
}

/// Hands every event of the station to the page.
async fn forward(station: Station, app: AppHandle) {
    let mut events = station.listen();
    drop(station);
    loop {
        let event = match events.recv().await {
            Ok(Event::Raise) => {
                raise(&app);
                continue;
            }
            Ok(event) => event,
            Err(RecvError::Lagged(_)) => Event::Missed,
            Err(RecvError::Closed) => return,
        };
        let _ = app.emit("station", &event);
    }
}

fn raise(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(MAIN) {
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}
