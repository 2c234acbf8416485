namespace GradientDescent.Fuzz;

/// <summary>What became of a case.</summary>
public enum Outcome
{
    /// <summary>No class or struct carries the library's attribute.</summary>
    NotBound,

    /// <summary>The compiler refuses the project as it is.</summary>
    RefusedByCompiler,

    /// <summary>The analyzer refuses every record.</summary>
    RefusedByAnalyzer,

    /// <summary>At least one record has its files, and the whole compiles.</summary>
    Compiled,

    /// <summary>A promise is broken.</summary>
    Failed,
}
