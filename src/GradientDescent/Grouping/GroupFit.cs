using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace GradientDescent;

/// <summary>The fit of the rows of one group, such as those of one city; or why there is none.</summary>
/// <remarks>Immutable, and several threads may read it.</remarks>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TModel">The generated model type, for example <c>House.Model</c>.</typeparam>
public sealed class GroupFit<TKey, TModel>
    where TKey : notnull
    where TModel : ILinearModel
{
    internal GroupFit(TKey key, long rowCount, FitResult<TModel> fit) => (Key, RowCount, Fit) = (key, rowCount, fit);

    internal GroupFit(TKey key, long rowCount, string error) => (Key, RowCount, Error) = (key, rowCount, error);

    /// <summary>The key of the group.</summary>
    public TKey Key { get; }

    /// <summary>The number of rows of the group: with validation rows, but without those that were skipped.</summary>
    public long RowCount { get; }

    /// <summary>The result of fitting the rows of the group; null if they cannot be fitted.</summary>
    public FitResult<TModel>? Fit { get; }

    /// <summary>Why the rows of the group cannot be fitted: the message that <c>Fit</c> throws for them; null if they were fitted.</summary>
    public string? Error { get; }

    /// <summary>Whether the rows of the group were fitted.</summary>
    [MemberNotNullWhen(true, nameof(Fit))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsFitted => Fit is not null;

    /// <summary>Returns the key, and the text of the fit or of the error, in the invariant culture.</summary>
    public override string ToString() => $"{TextOf(Key)}: {(IsFitted ? Fit.ToString() : Error)}";

    /// <summary>A key as text.</summary>
    internal static string TextOf(TKey key) => string.Create(CultureInfo.InvariantCulture, $"{key}") is { Length: > 0 } text ? text : "(empty)";
}
