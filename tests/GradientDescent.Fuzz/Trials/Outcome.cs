namespace GradientDescent.Fuzz;

/// <summary>The outcome of a case.</summary>
public enum Outcome
{
    /// <summary>No class or struct has the library's attribute.</summary>
    NotBound,

    /// <summary>The compiler reports errors in the project itself.</summary>
    RefusedByCompiler,

    /// <summary>The analyzer reports errors in every record.</summary>
    RefusedByAnalyzer,

    /// <summary>At least one record has its generated files, and the project compiles with them.</summary>
    Compiled,

    /// <summary>A promise is broken.</summary>
    Failed,
}
