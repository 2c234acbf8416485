namespace GradientDescent.Reports.Tests;

/// <summary>More features than are pictured: one for each town but the first.</summary>
[LinearModel]
public partial record Shop(Town Town, [Target] double Sales)
{
    /// <summary>So many towns that not each is pictured; sales rise from town to town.</summary>
    public static Shop[] Some(int count)
    {
        var random = new Random(7);
        return [.. Enumerable.Range(0, count).Select(_ => (Town)random.Next(70)).Select(town => new Shop(town, (int)town + random.NextDouble()))];
    }
}

public enum Town
{
    T00, T01, T02, T03, T04, T05, T06, T07, T08, T09, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22, T23, T24, T25, T26, T27, T28, T29, T30, T31, T32, T33, T34,
    T35, T36, T37, T38, T39, T40, T41, T42, T43, T44, T45, T46, T47, T48, T49, T50, T51, T52, T53, T54, T55, T56, T57, T58, T59, T60, T61, T62, T63, T64, T65, T66, T67, T68, T69,
}
