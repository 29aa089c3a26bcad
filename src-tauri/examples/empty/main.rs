//! A window with nothing in it, which says when its page was painted: `cargo xtask bench` holds the station's against it.

fn main() {
    let built = tauri::Builder::default()
        .invoke_handler(tauri::generate_handler![page_ready])
        .build(tauri::generate_context!("examples/empty/tauri.conf.json"));
    match built {
        Ok(app) => app.run(|_, _| ()),
        Err(error) => eprintln!("no window: {error}"),
    }
}

#[tauri::command]
fn page_ready() {
    eprintln!("page ready");
}
