namespace GradientDescent.Onnx.Graphs;

/// <summary>The versions of what a file uses, as low as its operators allow, so that older programs read it.</summary>
internal static class OnnxOperators
{
    /// <summary>The version of the file format, of ONNX 1.10 to 1.12.</summary>
    public const int FormatVersion = 8;

    /// <summary>The version of the operators of numbers, of ONNX 1.12.</summary>
    public const int Version = 17;

    /// <summary>The version of the operators of numbers in a file with <c>BitwiseAnd</c>, of ONNX 1.13.</summary>
    public const int BitwiseVersion = 18;

    /// <summary>The set of the operators of machine learning, such as <c>LabelEncoder</c>.</summary>
    public const string LearningSet = "ai.onnx.ml";

    /// <summary>The version of the operators of machine learning, of ONNX 1.11.</summary>
    public const int LearningVersion = 3;

    /// <summary>The set that an operator belongs to; empty for that of numbers.</summary>
    public static string SetOf(string operatorName) => operatorName == "LabelEncoder" ? LearningSet : "";

    /// <summary>The sets that operators need, with their versions.</summary>
    public static IEnumerable<(string Set, int Version)> Needed(IReadOnlySet<string> operatorNames)
    {
        yield return ("", operatorNames.Contains("BitwiseAnd") ? BitwiseVersion : Version);
        if (operatorNames.Any(static name => SetOf(name).Length > 0))
            yield return (LearningSet, LearningVersion);
    }
}
