namespace GradientDescent;

/// <summary>What a model uses a property for.</summary>
public enum PropertyRole
{
    /// <summary>Features are computed from it.</summary>
    Feature,

    /// <summary>It is predicted.</summary>
    Target,

    /// <summary>It holds the weight of a row.</summary>
    SampleWeight,
}
