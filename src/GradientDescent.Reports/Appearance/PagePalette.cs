namespace GradientDescent.Reports.Appearance;

/// <summary>The colours of <c>page.css</c> that mean something. The pictures and the terminal use the same ones for the same things.</summary>
internal static class PagePalette
{
    public static readonly PageColor Background = new("#ffffff", "#14181d");

    /// <summary>Text, and the learning rate that is chosen automatically.</summary>
    public static readonly PageColor Text = new("#1b1f24", "#e6e9ed");

    /// <summary>Titles of axes.</summary>
    public static readonly PageColor Quiet = new("#57606a", "#a3acb7");

    public static readonly PageColor Grid = new("#dfe3e8", "#303841");

    /// <summary>The descent: its path and its loss.</summary>
    public static readonly PageColor Path = new("#b42746", "#ff6b5e");

    /// <summary>What went wrong, such as a descent that diverged.</summary>
    public static readonly PageColor Problem = new("#b3261e", "#ff8a80");

    /// <summary>Where the descent is, or begins.</summary>
    public static readonly PageColor Point = new("#f95906", "#ffc94d");

    public static readonly PageColor Minimum = new("#9c27d6", "#cc71f6");

    /// <summary>Losses over rows that were not trained on.</summary>
    public static readonly PageColor Validation = new("#0b7a8a", "#69e1c3");

    /// <summary>The lowest places of an error surface.</summary>
    public static readonly PageColor Valley = new("#2b6cb0", "#4a90d9");

    /// <summary>The highest places of an error surface.</summary>
    public static readonly PageColor Height = new("#e8f1fb", "#1b2b3d");

    /// <summary>Series that belong together, such as learning rates. Any two can be told apart with any colour vision.</summary>
    public static readonly IReadOnlyList<PageColor> Series =
        [new("#3465d4", "#93b1f8"), new("#ad5510", "#f08200"), new("#590c8c", "#bc5cf0"), new("#115646", "#82caae"), new("#c52c83", "#d36674"), new("#3a3206", "#f8eb5b")];

    /// <summary>The rows, as points or in cells.</summary>
    public static PageColor Rows => Series[0];

    /// <summary>Lines to compare with, such as exact predictions.</summary>
    public static PageColor Comparison => Series[1];
}
