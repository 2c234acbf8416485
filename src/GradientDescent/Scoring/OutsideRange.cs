using GradientDescent.Printing;

namespace GradientDescent;

/// <summary>The number of rows that have a property outside its range in the training rows.</summary>
/// <param name="Property">The name of the property; for a product there may be two, such as <c>Bedrooms, Area</c>.</param>
/// <param name="RowCount">The number of rows with a feature of the property below its minimum or above its maximum.</param>
public sealed record OutsideRange(string Property, long RowCount)
{
    /// <summary>Returns for example <c>Bedrooms outside its range in 3 rows</c>, in the invariant culture.</summary>
    public override string ToString() => $"{Property} outside its range in {Counted.Of(RowCount, "row")}";
}
