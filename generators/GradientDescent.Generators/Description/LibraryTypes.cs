namespace GradientDescent.Generators.Description;

/// <summary>The types that generated code refers to, and their namespaces.</summary>
internal static class LibraryTypes
{
    public static readonly IReadOnlyDictionary<string, string> NamespaceOf = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["GeneratedCode"] = "System.CodeDom.Compiler",
        ["EditorBrowsable"] = "System.ComponentModel",
        ["EditorBrowsableState"] = "System.ComponentModel",
        ["ReadOnlySpan"] = "System",
        ["Span"] = "System",
        ["Vector"] = "System.Numerics",
        ["MethodImpl"] = "System.Runtime.CompilerServices",
        ["MethodImplOptions"] = "System.Runtime.CompilerServices",
        ["AccurateMath"] = "GradientDescent.Kernels",
        ["Block"] = "GradientDescent.Kernels",
        ["BulkPrediction"] = "GradientDescent",
        ["IKernel"] = "GradientDescent.Kernels",
        ["Prefetch"] = "GradientDescent.Kernels",
        ["Sums"] = "GradientDescent.Kernels",
        ["CoefficientSign"] = "GradientDescent",
        ["IRowModel"] = "GradientDescent",
        ["Stream"] = "System.IO",
        ["ILinearModel"] = "GradientDescent",
        ["ILoss"] = "GradientDescent",
        ["BinaryTerm"] = "GradientDescent.Terms",
        ["CallTerm"] = "GradientDescent.Terms",
        ["ConditionalTerm"] = "GradientDescent.Terms",
        ["ConstantTerm"] = "GradientDescent.Terms",
        ["ConversionTerm"] = "GradientDescent.Terms",
        ["CSharpOptions"] = "GradientDescent",
        ["MathMethod"] = "GradientDescent.Terms",
        ["ModelProperty"] = "GradientDescent",
        ["ModelSchema"] = "GradientDescent",
        ["ModelShape"] = "GradientDescent",
        ["PropertyType"] = "GradientDescent",
        ["TermFunction"] = "GradientDescent",
        ["TermOperator"] = "GradientDescent.Terms",
        ["UnaryTerm"] = "GradientDescent.Terms",
        ["ValueTerm"] = "GradientDescent.Terms",
        ["LinearTrainer"] = "GradientDescent",
        ["ModelFile"] = "GradientDescent",
        ["ModelFormula"] = "GradientDescent",
        ["ModelSource"] = "GradientDescent",
        ["SquaredError"] = "GradientDescent",
        ["TrainerOptions"] = "GradientDescent",
    };
}
