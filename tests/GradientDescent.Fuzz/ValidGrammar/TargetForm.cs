using CsCheck;

namespace GradientDescent.Fuzz.ValidGrammar;

/// <summary>The target of a record.</summary>
/// <param name="Mark">Its attributes.</param>
/// <param name="Type">Its type.</param>
/// <param name="FromSum">The value that the target has where the model computes this sum.</param>
internal sealed record TargetForm(string Mark, string Type, Func<double, object> FromSum)
{
    public const string Name = "Price";

    public static Gen<TargetForm> Any { get; } = Gen.Frequency(
        (3, Gen.Const(new TargetForm("[Target] ", "double", static sum => sum))),
        (1, Gen.Const(new TargetForm("[Target] ", "float", static sum => (float)sum))),
        (2, Gen.Const(new TargetForm("[Target, Log] ", "double", static sum => Math.Exp(sum)))));

    public bool IsTransformed => Mark.Contains("Log", StringComparison.Ordinal);

    public ValidProperty Property => ValidProperty.Of(Mark, Type, Name);
}
