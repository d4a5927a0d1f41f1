namespace Guidebook.Generator.Printing.Devtools;

/// <summary>The command line of a browser that prints.</summary>
internal static class BrowserSwitches
{
    /// <summary>What a browser does for a person, and a browser that prints must not do.</summary>
    private static readonly string[] Quiet =
    [
        "--headless", "--no-startup-window", "--no-first-run", "--no-default-browser-check", "--disable-default-apps", "--disable-extensions",
        "--disable-component-extensions-with-background-pages", "--disable-popup-blocking", "--disable-infobars", "--disable-breakpad",
        "--disable-field-trial-config", "--disable-search-engine-choice-screen", "--password-store=basic", "--use-mock-keychain",
        "--mute-audio", "--edge-skip-compat-layer-relaunch",
    ];

    /// <summary>No request leaves the machine.</summary>
    private static readonly string[] Offline =
    [
        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic",
        "--disable-client-side-phishing-detection", "--metrics-recording-only", "--host-resolver-rules=MAP * ~NOTFOUND",
        "--disable-features=MediaRouter,DialMediaRouteProvider,GlobalMediaControls,OptimizationHints,Translate,HttpsUpgrades,PaintHolding,"
        + "NetworkTimeServiceQuerying,LensOverlay",
    ];

    /// <summary>A page that nobody looks at is drawn at once.</summary>
    private static readonly string[] Awake =
    [
        "--disable-background-timer-throttling", "--disable-backgrounding-occluded-windows", "--disable-renderer-backgrounding",
        "--disable-hang-monitor", "--disable-ipc-flooding-protection", "--disable-back-forward-cache", "--disable-dev-shm-usage",
    ];

    /// <summary>
    /// Single-threaded full rasterisation makes screenshots deterministic. Font hinting is off because print does not hint: text that fits
    /// on the screen must fit on paper.
    /// </summary>
    private static readonly string[] Steady =
    [
        "--disable-gpu", "--enable-unsafe-swiftshader", "--disable-partial-raster", "--num-raster-threads=1",
        "--run-all-compositor-stages-before-draw", "--font-render-hinting=none", "--force-color-profile=srgb", "--hide-scrollbars",
        "--enable-features=CDPScreenshotNewSurface",
        "--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4",
    ];

    /// <summary>The switches of one start.</summary>
    /// <param name="profile">The browser's own folder.</param>
    /// <param name="isPrivileged">Whether the browser runs as root, which its sandbox does not support.</param>
    public static string[] Of(string profile, bool isPrivileged) =>
    [
        .. Quiet, .. Offline, .. Awake, .. Steady, .. isPrivileged ? ["--no-sandbox"] : Array.Empty<string>(),
        "--user-data-dir=" + profile, "--remote-debugging-pipe",
    ];
}
