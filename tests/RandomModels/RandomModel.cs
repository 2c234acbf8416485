using GradientDescent;
using GradientDescent.Terms;

namespace RandomModels;

/// <summary>A model with random features, and what is promised of its predictions in SQL.</summary>
internal sealed class RandomModel
{
    private readonly Random _random;
    private readonly ValueKinds _kinds;

    public RandomModel(int seed, ValueKinds kinds)
    {
        _random = new(seed);
        _kinds = kinds;
        var given = new RandomProperties(_random).Some(_random.Next(1, 6));
        List<Term> terms = [.. given.SelectMany(Terms)];
        if (_random.Next(3) == 0)
            terms.AddRange(Computed());
        terms = [.. terms.DistinctBy(static term => new ModelFeature(term).Name)];
        Term target = new ModelProperty("Target");
        if (_random.Next(3) == 0)
            target = new ModelProperty("Target").Apply((TermFunction)_random.Next(5));

        // Numbers of a random record are up to a million, and powers of them larger. The target is transformed back from a moderate number.
        var schema = new ModelSchema("Random", target, [.. terms.Select(static term => new ModelFeature(term))], hasIntercept: _random.Next(4) > 0);
        Model = new LinearModel(schema, [.. Enumerable.Range(0, schema.WeightCount).Select(_ => Weight())], [.. schema.MeanImputed.Select(_ => Weight())]);
    }

    public LinearModel Model { get; }

    /// <summary>Whether each prediction has the very bits: everything is a sum or a product.</summary>
    public bool IsExact => Model.Schema.Target is NumberTerm && !HasComputed && Model.Schema.Features.All(static feature => IsSumOrProduct(feature.Term));

    /// <summary>Whether a property is computed. SQL then has no prediction where a number wraps around.</summary>
    public bool HasComputed => Model.Schema.Features.Any(static feature => feature.Term is NumberTerm { Property.Definition: not null });

    private static bool IsSumOrProduct(Term term) => term switch
    {
        NumberTerm number => number.Property.Type is PropertyType.Double or PropertyType.Single or PropertyType.Boolean or PropertyType.DateOnly or (>= PropertyType.SByte and <= PropertyType.UInt32),
        FunctionTerm or CycleTerm => false,
        PowerTerm power => IsSumOrProduct(power.Operand),
        ProductTerm product => IsSumOrProduct(product.Left) && IsSumOrProduct(product.Right),
        ZeroWhereMissingTerm zero => IsSumOrProduct(zero.Operand),
        MeanWhereMissingTerm mean => IsSumOrProduct(mean.Operand),
        _ => true,
    };

    private double Weight() => (_random.NextDouble() - 0.5) * Math.Pow(10, _random.Next(-3, 3));

    private IEnumerable<Term> Terms(ModelProperty property) => property.Type switch
    {
        PropertyType.Text or PropertyType.Enum => Levels(property, property.Levels.Skip(1).Select(level => property.Is(level.Name, _random.Next(2) == 0))),
        PropertyType.Flags => Levels(property, property.Levels.Select(level => property.Has(level.Name, _random.Next(2) == 0))),
        _ => Numbers(property),
    };

    private IEnumerable<Term> Levels(ModelProperty property, IEnumerable<Term> levels)
    {
        var all = property.UnknownLevels == UnknownLevels.Other ? levels.Append(property.IsUnknown()) : levels;
        return property.IsNullable && _random.Next(2) == 0 ? [.. all.Select(property.ZeroOr), property.IsMissing()]
            : _random.Next(3) == 0 ? all.Select(static term => term.OrMean())
            : all;
    }

    private IEnumerable<Term> Numbers(ModelProperty property)
    {
        Term number = property;
        Term term = _random.Next(7) switch
        {
            0 => property.Apply((TermFunction)_random.Next(5), _random.Next(2) == 0),
            1 => number.Power(_random.Next(2, 5)),
            2 => number.Times(property.Apply((TermFunction)_random.Next(3), _random.Next(2) == 0)),
            3 => number.Times(number),
            4 when property.IsNullable => property.ZeroOr(_random.Next(2) == 0 ? number : property.Apply((TermFunction)_random.Next(5))),
            _ => number,
        };
        Term[] dates =
        [
            .. Enum.GetValues<DatePart>().Where(part => HasPart(property.Type, part)).Select(part => property.PartIs(part, part == DatePart.Month ? _random.Next(1, 13) : _random.Next(1, 5))),
            .. Enum.GetValues<Period>().Where(period => HasCycle(property.Type, period)).SelectMany(period => new Term[] { property.Sine(period), property.Cosine(period) }),
        ];
        return property.IsNullable && term is ZeroWhereMissingTerm ? [term, property.IsMissing()]
            : [_random.Next(3) == 0 ? term.OrMean() : term, .. dates.Where(_ => _random.Next(2) == 0)];
    }

    private IEnumerable<Term> Computed()
    {
        var bodies = new RandomBodies(_random, RandomProperties.Inputs(), _kinds.HasSingle);
        for (var number = 0; number < 2; number++)
        {
            var type = _random.Next(4) switch { 0 => PropertyType.Int32, 1 => PropertyType.Boolean, 2 => PropertyType.Int64, _ => PropertyType.Double };
            yield return new ModelProperty($"Computed{number}", type) { Definition = bodies.Of(type, _random.Next(1, 5)) };
        }
    }

    private bool HasPart(PropertyType type, DatePart part) => part == DatePart.Hour
        ? IsClock(type) || type == PropertyType.TimeOnly
        : IsClock(type) || type == PropertyType.DateOnly;

    private bool HasCycle(PropertyType type, Period period) =>
        IsClock(type) || (type == PropertyType.DateOnly && period != Period.Day) || (type == PropertyType.TimeOnly && period == Period.Day);

    /// <summary>Without its offset, the own clock time of a <c>DateTimeOffset</c> is unknown.</summary>
    private bool IsClock(PropertyType type) => type == PropertyType.DateTime || (type == PropertyType.DateTimeOffset && _kinds.HasOffsets);
}
