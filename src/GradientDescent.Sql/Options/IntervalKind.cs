namespace GradientDescent.Sql;

/// <summary>What an interval is for.</summary>
public enum IntervalKind
{
    /// <summary>The target of one more row with these features, whose sample weight is 1.</summary>
    Prediction,

    /// <summary>The mean target of all rows with these features; for a transformed target, the median.</summary>
    Confidence,
}
