using CsCheck;
using GradientDescent.Fuzz.ValidGrammar.Parts;

namespace GradientDescent.Fuzz.ValidGrammar;

/// <summary>A project that the compiler accepts without the generator: a record of several parts.</summary>
internal sealed record ValidProject(Frame Frame, IReadOnlyList<Part> Parts, TargetForm Target) : RandomProject([ValidSource.Of(Frame, Parts, Target)])
{
    public static Gen<RandomProject> Any { get; } =
        from frame in Frame.Any
        from first in Numbers.Any
        from others in PartOf(frame).Array[1, 4]
        from target in TargetForm.Any
        select (RandomProject)new ValidProject(frame, Separate(frame, [first, .. others]), target);

    /// <summary>What the documentation says about it.</summary>
    public override Expectation Expected
    {
        get
        {
            IReadOnlyList<Column> columns = [.. Parts.SelectMany(static part => part.Columns).Select(static column => column with { Name = ReportedNames.OfFeature(column.Name) })];
            IReadOnlyList<string> findings =
            [
                .. Parts.SelectMany(static part => part.Findings),
                .. IsObsolete ? [] : Parts.SelectMany(static part => part.FindingsUnlessObsolete),
                .. ReportedNames.OfCoefficients([.. columns.Select(static column => column.Name)]),
                .. ReportedNames.OfTypes(Frame, Parts.SelectMany(static part => part.Names)),
            ];
            return new(Frame, [.. findings.Distinct()], ReportedNames.Optional(Frame), [.. Parts.SelectMany(static part => part.Properties)], columns, Target);
        }
    }

    /// <summary>Whether the record is obsolete: the compiler then permits the use of what is obsolete.</summary>
    private bool IsObsolete => Parts.Any(static part => part.Marks.StartsWith("[Obsolete", StringComparison.Ordinal));

    /// <summary>The project without one of its parts.</summary>
    public override IEnumerable<RandomProject> Smaller() => Parts.Count < 2 ? [] : Parts.Select(without => new ValidProject(Frame, [.. Parts.Where(part => part != without)], Target));

    private static Gen<Part> PartOf(Frame frame) => Gen.Frequency(
        (4, Numbers.Any), (1, MissingNumbers.Any), (5, NamedEnums.Any), (1, NamedEnums.Transformed), (3, StaticClasses.Any), (2, NamesOfMembers.Of(frame)),
        (2, NamesOfMembers.OfTransforms), (1, NamesOfMembers.OfTargets), (3, Discouraged.Of(frame)), (2, Hidden.Of(frame)),
        (2, frame.Outer is null ? Hidden.Of(frame) : NestedEnums.Of(frame)), (2, OwnFields.Any), (2, SignedFlags.Any), (2, Texts.Any), (1, Settings.Any));

    /// <summary>The parts that declare no name of the frame or of an earlier part.</summary>
    private static IReadOnlyList<Part> Separate(Frame frame, IReadOnlyList<Part> parts)
    {
        var used = new HashSet<string>([frame.Name, ValidSource.Outer, ValidSource.Base, TargetForm.Name, .. new[] { frame.Model, frame.Trainer }.Where(static name => name is not ("Model" or "Trainer"))], StringComparer.Ordinal);
        return [.. parts.Where(part => !part.Declared.Any(used.Contains) && part.Declared.All(used.Add))];
    }
}
