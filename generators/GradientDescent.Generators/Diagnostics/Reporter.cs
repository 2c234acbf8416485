using System.Collections.Immutable;
using GradientDescent.Generators.Symbols;
using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Diagnostics;

/// <summary>Reports what is wrong with a record, at the location to show it. It reports nothing about an attribute that the compiler reports itself.</summary>
internal sealed class Reporter(INamedTypeSymbol type, Action<Diagnostic> report, Compilation compilation)
{
    /// <summary>The diagnostic property that holds the name of the attribute. The code fixes read it.</summary>
    public const string AttributeProperty = "Attribute";

    /// <summary>Whether no error was found.</summary>
    public bool IsSound { get; private set; } = true;

    /// <summary>Notes an error that the compiler reports itself.</summary>
    public void LeaveToCompiler() => IsSound = false;

    /// <summary>Whether the compiler reports an error in an attribute itself, which is then noted.</summary>
    public bool LeavesToCompiler(AttributeData? attribute)
    {
        var isFaulty = attribute is not null && Unfinished.IsFaulty(attribute, compilation);
        if (isFaulty)
            LeaveToCompiler();
        return isFaulty;
    }

    /// <summary>A reporter that only notes whether there are errors.</summary>
    public Reporter Silent() => new(type, static _ => { }, compilation);

    /// <summary>Reports at the name of a symbol, or at the name of the record if the symbol is inherited.</summary>
    public void Report(DiagnosticDescriptor descriptor, ISymbol at, params object[] arguments) =>
        Report(Diagnostic.Create(descriptor, Place(at), arguments));

    /// <summary>Reports that the record lacks something, unless it is unfinished.</summary>
    public void ReportAbsence(DiagnosticDescriptor descriptor)
    {
        if (Unfinished.IsIncomplete(type))
            LeaveToCompiler();
        else
            Report(descriptor, type, type.Name);
    }

    /// <summary>Reports an attribute at the name of its property.</summary>
    public void Report(DiagnosticDescriptor descriptor, MarkedProperty at, string attribute, params object[] arguments)
    {
        if (!LeavesToCompiler(at.Mark(attribute)))
            Report(Diagnostic.Create(descriptor, Place(at.Property), ImmutableDictionary<string, string?>.Empty.Add(AttributeProperty, attribute + "Attribute"), arguments));
    }

    /// <summary>Reports at an attribute.</summary>
    public void Report(DiagnosticDescriptor descriptor, AttributeData at, params object[] arguments)
    {
        if (!LeavesToCompiler(at))
            Report(Diagnostic.Create(descriptor, at.ApplicationSyntaxReference!.GetSyntax().GetLocation(), arguments));
    }

    private Location Place(ISymbol symbol) => (IsInherited(symbol) ? type : symbol).Locations[0];

    private bool IsInherited(ISymbol symbol) =>
        symbol is IPropertySymbol or IParameterSymbol && !SymbolEqualityComparer.Default.Equals(symbol.ContainingType, type);

    private void Report(Diagnostic finding)
    {
        IsSound &= finding.DefaultSeverity != DiagnosticSeverity.Error;
        report(finding);
    }
}
