using GradientDescent.Printing;

namespace GradientDescent.Sources;

/// <summary>Finds the columns of a source that properties are read from: by exact name, else without regard to case, underscores, spaces and hyphens.</summary>
internal static class ColumnMatch
{
    /// <returns>The index of the column of each property; −1 for a property that is not needed and not there.</returns>
    /// <exception cref="SourceFormatException">A needed property has no column, or two.</exception>
    public static int[] Of(IReadOnlyList<RecordProperty> properties, Func<RecordProperty, bool> isNeeded, IReadOnlyList<string> columns, string source)
    {
        int[] found = [.. properties.Select(property => Find(property, columns, source))];
        foreach (var alike in properties.Zip(found).Where(static its => its.Second >= 0).GroupBy(static its => its.Second))
        {
            string[] names = [.. alike.Select(static its => its.First.ColumnName ?? its.First.Name).Distinct()];
            if (names.Length > 1)
                throw new SourceFormatException(source, null, $"{string.Join(" and ", names)} would both be read from the column {ShownText.Of(columns[alike.Key])}: give the exact name of each column {properties[0].Renaming}.");
        }

        string[] missing = [.. properties.Where((property, i) => found[i] < 0 && isNeeded(property)).Select(static property => property.ColumnName ?? property.Name)];
        return missing.Length == 0 ? found : throw new SourceFormatException(
            source, null, $"There is no column for {string.Join(", ", missing.Select(name => NearestNames.Named(name, columns)))}. The columns are {ShortList.Of([.. columns.Select(ShownText.Cut)])}. Rename a column, or give its name {properties[0].Renaming}.");
    }

    private static int Find(RecordProperty property, IReadOnlyList<string> columns, string source)
    {
        var name = property.ColumnName ?? property.Name;
        int[] Where(Func<string, bool> matches) => [.. Enumerable.Range(0, columns.Count).Where(i => matches(columns[i]))];
        var exact = Where(column => column == name);
        var all = exact.Length > 0 ? exact : Where(column => FoldedName.Of(column) == FoldedName.Of(name));
        return all.Length <= 1
            ? all.FirstOrDefault(-1)
            : throw new SourceFormatException(source, null, $"{name} could be read from the columns {string.Join(" and ", all.Select(i => ShownText.Of(columns[i])))}: rename one of them, or give the exact name {property.Renaming}.");
    }
}
