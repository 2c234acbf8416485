using CsCheck;
using GradientDescent.Fuzz.Grammar;

namespace GradientDescent.Fuzz.ValidGrammar;

/// <summary>The record around the parts.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">Its name.</param>
/// <param name="Namespace">Its namespace; empty for the global one.</param>
/// <param name="IsPositional">Whether its properties are parameters where they can be.</param>
/// <param name="Outer">The access of the class that contains it; null if it is not nested.</param>
/// <param name="Access">Its access.</param>
/// <param name="Model">The name of its model.</param>
/// <param name="Trainer">The name of its trainer.</param>
/// <param name="HasIntercept">Whether its model has an intercept.</param>
internal sealed record Frame(Kind Kind, string Name, string Namespace, bool IsPositional, Access? Outer, Access Access, string Model, string Trainer, bool HasIntercept)
{
    private static readonly Gen<Kind> Kinds = Gen.OneOf(new Kind("", "record"), new("", "record"), new("sealed ", "record"), new("", "class"), new("", "record struct"), new("", "struct"));

    private static readonly Gen<string> TypeNames = Gen.Frequency(
        (8, Gen.OneOf("House", "Flat")), (1, Gen.OneOf("Row", "Kernel", "Loss", "row", "Features", "Weights")));

    private static readonly Gen<string> Namespaces = Gen.OneOf("", "Homes", "Homes.Models", "Homes.Kernel", "Homes.Predict");

    /// <summary>The arguments Model and Trainer: usual names, and names of members, type parameters and locals of generated code.</summary>
    private static readonly Gen<(string Model, string Trainer)> Arguments = Gen.Frequency(
        (12, Gen.Const(("Model", "Trainer"))),
        (2, Gen.Const(("Fitted", "Fitter"))),
        (1, Gen.OneOf("Intercept", "Clone", "TLoss", "Predict", "get_Intercept", "row", "Kernel", "Double", "ILoss", "EqualityContract").Select(static name => (name, "Trainer"))),
        (1, Gen.OneOf("Clone", "TLoss", "Fit", "Predict", "row", "Kernel", "Double", "ILoss", "LinearTrainer", "Deconstruct").Select(static name => ("Model", name))));

    /// <summary>The places from which the record and so its model can be used.</summary>
    public Places Places => (Outer?.Places ?? Access.Public.Places) is var outer && (outer & Places.Elsewhere) == 0
        ? Access.Places & Access.Internal.Places
        : Access.Places;

    public static Gen<Frame> Any { get; } =
        from kind in Kinds
        from name in TypeNames
        from space in Namespaces
        from isPositional in Gen.Bool
        from outer in Gen.Frequency((4, Gen.Const((Access?)null)), (1, Gen.OneOf<Access?>(Access.Public, Access.Internal)))
        from access in outer is null ? Gen.OneOf(Access.Public, Access.Public, Access.Internal) : Gen.OneOf<Access>([.. Access.OfMembers])
        from arguments in Arguments
        from hasIntercept in Gen.Frequency((5, true), (1, false))
        select new Frame(kind, name, space, isPositional && kind.IsRecord, outer, access, arguments.Model, arguments.Trainer, hasIntercept);

    /// <summary>The [LinearModel] attribute.</summary>
    public string Mark => $"[LinearModel({string.Join(", ", Given())})]".Replace("()", "", StringComparison.Ordinal);

    private IEnumerable<string> Given()
    {
        if (!HasIntercept)
            yield return "Intercept = false";
        if (Model != "Model")
            yield return $"Model = \"{Model}\"";
        if (Trainer != "Trainer")
            yield return $"Trainer = \"{Trainer}\"";
    }
}
