using System.Data.Common;

namespace GradientDescent.Queries;

/// <summary>A query whose rows can be read.</summary>
/// <param name="Reader">Its reader.</param>
/// <param name="Owned">What is disposed after reading, in this order.</param>
internal readonly record struct OpenQuery(DbDataReader Reader, IReadOnlyList<IDisposable> Owned);
