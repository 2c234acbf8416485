using GradientDescent.Grouping;
using GradientDescent.Reduction;
using GradientDescent.RowReading;
using GradientDescent.Sources;

namespace GradientDescent.Training;

/// <summary>The operations of a trainer on groups of rows: all rows are read once into columns, and then each group is fitted as if only its rows had been given.</summary>
/// <param name="reader">Reads the rows.</param>
/// <param name="operations">Fits the rows of a group.</param>
internal sealed class GroupOperations<TRow, TModel>(RowReader<TRow> reader, TrainerOperations<TModel> operations)
    where TModel : ILinearModel
{
    public GroupFits<TKey, TModel> FitBy<TKey>(Rows<TRow> rows, Func<TRow, TKey> key, CancellationToken cancellationToken)
        where TKey : notnull
    {
        var (groups, request) = (new RowsByGroup<TRow, TKey>(key), operations.GroupRequest(cancellationToken));
        return FitsOf(reader.Read(rows, Unfilled(request), groups), groups, request);
    }

    public async Task<GroupFits<TKey, TModel>> FitByAsync<TKey>(Rows<TRow> rows, Func<TRow, TKey> key, CancellationToken cancellationToken)
        where TKey : notnull
    {
        var (groups, request) = (new RowsByGroup<TRow, TKey>(key), operations.GroupRequest(cancellationToken));
        return FitsOf(await reader.ReadAsync(rows, Unfilled(request), groups).ConfigureAwait(false), groups, request);
    }

    public GroupFits<string, TModel> FitBy(PropertySource source, string column, CancellationToken cancellationToken)
    {
        var (groups, request) = (GroupsOfSource(), operations.GroupRequest(cancellationToken));
        return FitsOf(reader.Read(source, Unfilled(request) with { Groups = (column, groups) }), groups, request);
    }

    public async Task<GroupFits<string, TModel>> FitByAsync(PropertySource source, string column, CancellationToken cancellationToken)
    {
        var (groups, request) = (GroupsOfSource(), operations.GroupRequest(cancellationToken));
        return FitsOf(await reader.ReadAsync(source, Unfilled(request) with { Groups = (column, groups) }).ConfigureAwait(false), groups, request);
    }

    private static RowsByGroup<PropertyRow, string> GroupsOfSource() => new(static row => row.Group);

    /// <summary>The request for reading all rows. Validation rows are drawn from each group, and missing values are replaced by the means of each group.</summary>
    private static RowRequest Unfilled(RowRequest request) => request with { Validation = null, Means = [] };

    private GroupFits<TKey, TModel> FitsOf<TGrouped, TKey>(GivenRows rows, RowsByGroup<TGrouped, TKey> groups, RowRequest request)
        where TKey : notnull
    {
        var sorted = groups.ToSorted();
        var fits = new GroupFit<TKey, TModel>[sorted.Count];
        SeparateCalls.Run(fits.Length, operations.ThreadsFor(fits.Length, sorted.RowCount), group => fits[group] = FitOf(group));
        return new(fits, rows.Skipped);

        GroupFit<TKey, TModel> FitOf(int group)
        {
            var key = groups.Keys[group];
            var numbers = sorted.RowsOf(group);
            try
            {
                return new(key, numbers.Length, operations.Fit(reader.Part(rows, numbers, groups.SkippedOf(group), request), initialModel: default, request.Cancellation));
            }
            catch (ArgumentException unfit)
            {
                return new(key, numbers.Length, unfit.Message);
            }
        }
    }
}
