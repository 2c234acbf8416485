using GradientDescent.Tests.Golden;

namespace GradientDescent.Tests.ScikitLearn;

/// <summary>An entry of <c>splits.json</c>: how KFold (contiguous), GroupKFold (group) or TimeSeriesSplit (time) splits rows.</summary>
public sealed record SplitEntry(string Split, int Rows, int[]? Groups, FoldEntry[] Folds)
{
    public static Dictionary<string, SplitEntry> All { get; } = GoldenFile.Entries<SplitEntry>("ScikitLearn/splits.json").ToDictionary(entry => entry.Split);
}

/// <summary>The indices of the rows that one fold trains on, and of those it is tested on.</summary>
public sealed record FoldEntry(int[] Train, int[] Test);
