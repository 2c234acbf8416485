using System.Collections.Immutable;
using GradientDescent.Generators.Symbols;
using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Diagnostics;

/// <summary>Takes down what is wrong with a record, at the places where it is to be shown.</summary>
internal sealed class Reporter(INamedTypeSymbol type, Action<Diagnostic> report)
{
    /// <summary>What an attribute that a finding is about is called, among the finding's properties, for whoever mends it.</summary>
    public const string AttributeProperty = "Attribute";

    /// <summary>Whether nothing was found.</summary>
    public bool IsSound { get; private set; } = true;

    /// <summary>Reports at a symbol's name; what is inherited, at the record's.</summary>
    public void Report(DiagnosticDescriptor descriptor, ISymbol at, params object[] arguments) =>
        Report(Diagnostic.Create(descriptor, Place(at), arguments));

    /// <summary>Reports an attribute, at the name of the property that it is on.</summary>
    public void Report(DiagnosticDescriptor descriptor, MarkedProperty at, string attribute, params object[] arguments) =>
        Report(Diagnostic.Create(
            descriptor, Place(at.Property), ImmutableDictionary<string, string?>.Empty.Add(AttributeProperty, attribute + "Attribute"), arguments));

    /// <summary>Reports at an attribute.</summary>
    public void Report(DiagnosticDescriptor descriptor, AttributeData at, params object[] arguments) =>
        Report(Diagnostic.Create(descriptor, at.ApplicationSyntaxReference!.GetSyntax().GetLocation(), arguments));

    private Location Place(ISymbol symbol) => (IsInherited(symbol) ? type : symbol).Locations[0];

    private bool IsInherited(ISymbol symbol) =>
        symbol is IPropertySymbol or IParameterSymbol && !SymbolEqualityComparer.Default.Equals(symbol.ContainingType, type);

    private void Report(Diagnostic finding)
    {
        IsSound = false;
        report(finding);
    }
}
