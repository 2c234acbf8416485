using System.Globalization;
using GradientDescent.Printing;

namespace GradientDescent.Grouping;

/// <summary>A table of the fits of groups, one line each. Of many groups it shows the first.</summary>
internal static class GroupTable
{
    private const int MostLines = 12;

    public static string Of<TKey, TModel>(GroupFits<TKey, TModel> fits)
        where TKey : notnull
        where TModel : ILinearModel
    {
        GroupFit<TKey, TModel>[] shown = [.. fits.Groups.Take(MostLines)];
        var table = TextTable.Of([["group", "rows", "loss", "R²"], .. shown.Select(Cells)], ["", .. shown.Select(Note)]);
        var more = shown.Length < fits.Groups.Count ? $"{shown.Length} of {Counted.Of(fits.Groups.Count, "group")}\n" : "";
        var failed = fits.Failed.Count > 0 ? $"{Counted.Of(fits.Failed.Count, "group")} cannot be fitted\n" : "";
        return (table + more + failed).TrimEnd('\n');
    }

    private static string[] Cells<TKey, TModel>(GroupFit<TKey, TModel> group)
        where TKey : notnull
        where TModel : ILinearModel =>
    [
        GroupFit<TKey, TModel>.TextOf(group.Key), group.RowCount.ToString("N0", CultureInfo.InvariantCulture), Number(group.Fit?.Loss), Number(group.Fit?.Metrics.RSquared),
    ];

    private static string Note<TKey, TModel>(GroupFit<TKey, TModel> group)
        where TKey : notnull
        where TModel : ILinearModel => group.Error ?? group.Fit!.Advice.FirstOrDefault("");

    private static string Number(double? number) => number?.ToString("G6", CultureInfo.InvariantCulture) ?? "";
}
