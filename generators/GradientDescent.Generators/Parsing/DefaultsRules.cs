using GradientDescent.Generators.Diagnostics;
using GradientDescent.Generators.Features;
using GradientDescent.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GradientDescent.Generators.Parsing;

/// <summary>Checks the values of <c>[assembly: LinearModelDefaults]</c>. They are reported once, at the attribute, and not for each record.</summary>
internal static class DefaultsRules
{
    public static void Check(SyntaxNodeAnalysisContext context)
    {
        if (!context.Node.Parent.IsKind(SyntaxKind.AttributeList)
            || ((AttributeListSyntax)context.Node.Parent!).Target?.Identifier.IsKind(SyntaxKind.AssemblyKeyword) != true
            || ProjectDefaults.Of(context.Compilation.Assembly) is not { Attribute.ApplicationSyntaxReference: { } reference } defaults
            || reference.SyntaxTree != context.Node.SyntaxTree || reference.Span != context.Node.Span)
            return;
        if (defaults.Missing is { } policy && !MissingPolicies.IsDefined(policy))
            Report(policy, "a member of MissingValues");
        if (defaults.Reference is { } level && !References.IsDefined(level))
            Report(level, "a member of ReferenceLevel");

        void Report(int value, string rule) => context.ReportDiagnostic(
            Diagnostic.Create(Descriptors.BadNumber, context.Node.GetLocation(), ProjectDefaults.Mark, context.Compilation.AssemblyName, value, rule));
    }
}
