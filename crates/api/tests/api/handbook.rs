//! The lines of the handbook's page do what the page says.

use crate::desk::desk;
use station::calls;
use std::path::Path;
use std::process::Command;

/// The `curl` lines of the page, each with everything up to the next line that begins at the margin.
fn lines(page: &str) -> Vec<String> {
    let blocks = page.split("```sh\n").skip(1).filter_map(|rest| rest.split("```").next());
    blocks.filter(|block| block.starts_with("curl ")).map(str::to_owned).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_curl_line_of_the_page_is_answered_as_it_says() {
    if Command::new("curl").arg("--version").output().is_err() {
        println!("skipped: there is no curl");
        return;
    }
    let desk = desk().await;
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/src/shops/own-shop.md");
    let lines = lines(&std::fs::read_to_string(page).unwrap());
    assert!(lines.len() >= 6, "{}", lines.len());
    let mut shipped = false;
    for line in &lines {
        if line.contains("/shipments") && !shipped {
            shipped = true;
            desk.at(|station| {
                let query = model::BroughtQuery::of(model::ShopId("own-shop".to_owned()), 1);
                let order = calls::orders_brought(station, query).unwrap().remove(0).id;
                calls::ship(station, order).unwrap();
            })
            .await;
        }
        let number = || async { desk.get("/shipments").await.1["data"][0]["parcels"][0].clone() };
        let parcel = if shipped { number().await } else { serde_json::Value::Null };
        let line = line
            .replace("http://127.0.0.1:4180/api/v3", &desk.base)
            .replace("http://127.0.0.1:4180/api/v2", &desk.v2(""))
            .replace("pd_KEY:SECRET", &format!("{}:{}", desk.key.key, desk.key.secret))
            .replace("PARCEL", &parcel["id"].to_string())
            .replace("TRACKING", parcel["tracking_number"].as_str().unwrap_or_default());
        let folder = tempfile::tempdir().unwrap();
        let run = format!("cd '{}' && {}", folder.path().display(), line.trim_end());
        let run = run.replacen("curl ", "curl --noproxy '*' --fail-with-body -sS ", 1);
        let done = tokio::task::spawn_blocking(move || Command::new("sh").arg("-c").arg(run).output().unwrap()).await;
        let done = done.unwrap();
        let told = String::from_utf8_lossy(&done.stdout);
        assert!(done.status.success(), "{line}\n{told}\n{}", String::from_utf8_lossy(&done.stderr));
    }
}
