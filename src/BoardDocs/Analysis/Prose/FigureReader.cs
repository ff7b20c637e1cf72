using BoardDocs.Symbols;

namespace BoardDocs.Analysis;

/// <summary>Finds the numbers that a clause gives as figures of its measure; a number whose place in the clause leaves room for doubt is left alone.</summary>
internal static class FigureReader
{
    // Words that are not figures: section 60, figure 3, priority 2.
    private static readonly string[] Labels =
        ["section", "figure", "table", "page", "item", "paragraph", "recommendation", "priority", "phase", "question", "note", "annex", "appendix", "chapter", "part", "tier", "band", "class", "aged", "age", "operation"];

    /// <summary>The figures in order.</summary>
    public static IEnumerable<TypedFigure> Find(ProseClause clause, Mention subject, MeasureSymbol measure)
    {
        List<ProseToken> tokens = clause.Sentence.Tokens;
        for (int place = clause.First; place < clause.End; place++)
        {
            bool isNumber = tokens[place].Number is { IsMoneyOrScaled: false } && clause.Sentence.Times[place] == TimeKind.None
                && (place < subject.First || place >= subject.End) && !IsLabelled(tokens, place);
            if (isNumber && Read(new FigurePlace(clause, subject, place), measure) is { } figure)
            {
                yield return figure;
                place = figure.End - 1;
            }
        }
    }

    private static TypedFigure? Read(FigurePlace place, MeasureSymbol measure)
    {
        ProseNumber number = place.Number;
        return place.IsOfAverage ? null
            : number.IsPlace ? PlaceOf(place)
            : number.IsPercent || place.IsPoints ? OfPercent(place, measure)
            : place.IsRate ? OfRate(place, measure)
            : measure.Kind == MeasureKind.Count ? OfCount(place, measure)
            : OfPublished(place, measure);
    }

    private static TypedFigure? OfPercent(FigurePlace place, MeasureSymbol measure)
    {
        bool isShare = measure.Unit.IsPercent;
        if (place.IsChange)
        {
            // A share that falls by 4% may mean points or per cent of itself.
            return isShare != place.IsPoints ? null : place.As(isShare ? FigureRole.Change : FigureRole.ChangePercent, place.IsPoints ? 3 : 1);
        }

        return isShare && !place.IsPoints && !place.BehindIs("of") && place.IsLinked ? place.As(FigureRole.Value) with { IsYearAgo = place.IsYearAgo } : null;
    }

    private static TypedFigure? OfRate(FigurePlace place, MeasureSymbol measure) =>
        measure.Unit is { Kind: UnitKind.Rate, Base: { } rate } && place.ScaleBehind == (decimal)rate.Scale ? place.As(FigureRole.Value) with { IsYearAgo = place.IsYearAgo } : null;

    private static TypedFigure? OfCount(FigurePlace place, MeasureSymbol measure)
    {
        if (place.Number.Decimals > 0)
        {
            return measure.Unit.Kind == UnitKind.Rate && place.IsLinked && place.SaysRate ? place.As(FigureRole.Value) : null;
        }

        if (place.IsBeforeMore)
        {
            return place.As(FigureRole.Change);
        }

        bool isFigure = place.IsBeforeSubject || place.IsOpening || (place.IsCounted && place.IsLinked);
        return !isFigure || place.IsOfPart || place.BehindIs("of") ? null
            : place.IsChange ? place.As(FigureRole.Change)
            : place.As(FigureRole.Count) with { IsYearAgo = place.IsYearAgo };
    }

    private static TypedFigure? OfPublished(FigurePlace place, MeasureSymbol measure)
    {
        bool isInUnit = measure.Unit.Kind switch
        {
            UnitKind.Days => place.BehindIs("days") || place.BehindIs("day"),
            UnitKind.Hours => place.BehindIs("hours") || place.BehindIs("hour"),
            _ => false,
        };
        return isInUnit && place.IsLinked ? place.As(place.IsChange ? FigureRole.Change : FigureRole.Value) with { IsYearAgo = place.IsYearAgo && !place.IsChange } : null;
    }

    /// <summary>5th of 8; 5th out of 8; 5th of the 8; 5th in its MSG.</summary>
    private static TypedFigure? PlaceOf(FigurePlace place)
    {
        int of = place.BehindIs("of") ? 1 : place.BehindIs("out") ? 2 : 0;
        if (of > 0)
        {
            bool isOfForces = place.HasDeterminerBehind(of) && place.CountsForces(of + 1);
            of += isOfForces ? 1 : 0;
            return place.NumberBehind(of) is { IsPlace: false, Decimals: 0 } total ? place.As(FigureRole.Place, of + 2) with { Of = (int)total.Value } : null;
        }

        return place.BehindIs("in") && place.NamesGroupBehind ? place.As(FigureRole.Place) : null;
    }

    private static bool IsLabelled(List<ProseToken> tokens, int place) =>
        place > 0 && (Labels.Contains(tokens[place - 1].Text, StringComparer.OrdinalIgnoreCase) || tokens[place - 1].Has(Sense.Month) || tokens[place - 1].Is("per")
            || tokens[place - 1].Has(Sense.Hedge) || tokens[place - 1].Is("than") || tokens[place - 1].Is("in") || tokens[place - 1].Is("between")
            || IsInLabelledList(tokens, place));

    /// <summary>Whether it is one of several labels: figures 4, 2 and 1.</summary>
    private static bool IsInLabelledList(List<ProseToken> tokens, int place)
    {
        int first = place - 1;
        while (first > 0 && (tokens[first].Number is not null || tokens[first].Text is "," or "and" or "to" or "-" or "\u2013"))
        {
            first--;
        }

        return tokens[first].Text is [.. var label, 's' or 'S'] && Labels.Contains(label, StringComparer.OrdinalIgnoreCase);
    }
}
