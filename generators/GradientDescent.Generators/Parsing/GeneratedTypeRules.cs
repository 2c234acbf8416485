using GradientDescent.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Parsing;

/// <summary>Checks the names of the generated types: that each is an identifier, and that nothing else has it.</summary>
internal static class GeneratedTypeRules
{
    public static void Check(INamedTypeSymbol type, GeneratedNames names, bool hasIntercept, Reporter reporter)
    {
        // A type cannot have the name of one of its members, nor of an accessor of its properties.
        Check(type, "Model", names.Model, ModelMembers.Of(hasIntercept).Contains(names.Model) || names.Model == names.Trainer, reporter);
        Check(type, "Trainer", names.Trainer, isTakenElsewhere: false, reporter);
    }

    private static void Check(INamedTypeSymbol type, string argument, string name, bool isTakenElsewhere, Reporter reporter)
    {
        if (!GeneratedNames.IsAllowed(name))
            reporter.Report(Descriptors.NotAnIdentifier, type, name, argument);
        else if (isTakenElsewhere || (type.IsRecord && name == "Clone") || GeneratedNames.IsTaken(type, name, isRecord: argument == "Model"))
            reporter.Report(Descriptors.NameTaken, type, type.Name, name, argument);
    }
}
