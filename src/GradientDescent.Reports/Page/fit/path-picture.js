'use strict';

// The coefficients by penalty, with the names at the weak ends of the lines, where they are furthest apart.
const pathPicture = {
    colors: ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'],
    dashes: ['solid', 'dash', 'dot'],

    add(grid, coefficients, units) {
        const path = report.penaltyPath;
        const penalties = new Penalties(path);
        const weights = doubles(path.weights);
        const values = feature => Array.from(penalties.x, (_, point) => weights[point * report.weightNames.length + feature]);
        // Those that are largest on average over the penalties: they are seen in the picture.
        const along = feature => values(feature).reduce((sum, value) => sum + coefficients.comparable(feature, value), 0);
        const named = largestOf(coefficients.names.map((_, feature) => along(feature)), this.colors.length * this.dashes.length);
        const chosen = this.chosen(penalties);
        grid.append(figure('fit-path', 'Coefficients by penalty',
            joined([
                words`The optimum for each of ${counted('path.penalties', penalties.x.length, 'penalty', 'penalties')}, from ${counted('path.rowCount', path.rowCount, 'row')}.`,
                ...named.length < coefficients.names.length ? [words`${counted('path.named', named.length)} of ${counted('features.count', coefficients.names.length)} lines have a colour and a name; the others are grey.`] : [],
                ...chosen.length > 0 ? ['The upright lines are the penalties that cross-validation chooses.'] : [], ...penalties.notes('path'),
            ])));
        const draw = units => plot.draw('fit-path', () => {
            const traces = coefficients.names.map((name, feature) => this.line(name, penalties, values(feature).map(value => value * coefficients.scale(feature, units)), named.indexOf(feature)));
            const heights = ends(traces.flatMap(trace => trace.y));
            const margin = 0.05 * (heights[1] - heights[0]) || 1;
            const range = [heights[0] - margin, heights[1] + margin];
            return {
                traces,
                layout: {
                    showlegend: false, margin: { l: 12 + 7 * Math.max(0, ...named.map(feature => shortened(coefficients.names[feature]).length)), r: 60, t: 36, b: 40 },
                    xaxis: penalties.axis, yaxis: { ...titled(units === 'standardised' ? 'Standardised coefficient' : 'Coefficient'), side: 'right', range },
                    annotations: [...this.names(coefficients, named, traces, range), ...chosen.map(mark => mark.annotation())], shapes: chosen.map(mark => mark.shape()),
                },
            };
        });
        draw(units);
        return draw;
    },

    line(name, penalties, values, at) {
        return {
            type: 'scatter', mode: penalties.x.length === 1 ? 'markers' : 'lines', name: text.literal(name), x: penalties.ordered(penalties.x), y: penalties.ordered(values),
            text: penalties.ordered(penalties.labels), hovertemplate: `${text.literal(name)} %{y:.6g}<br>%{text}<extra></extra>`,
            line: at < 0
                ? { color: theme.color('axis'), width: 1 }
                : { color: theme.color(this.colors[at % this.colors.length]), dash: this.dashes[Math.floor(at / this.colors.length)], width: 2 },
        };
    },

    names(coefficients, named, traces, [from, to]) {
        const heights = endLabels(named.map(feature => (traces[feature].y[0] - from) / (to - from)), 0.05);
        return named.map((feature, at) => ({
            text: shortened(coefficients.names[feature]), xref: 'paper', x: 0, xanchor: 'right', xshift: -4, yref: 'paper', y: heights[at], yanchor: 'middle', showarrow: false,
            font: { color: traces[feature].line.color, size: 11 },
        }));
    },

    // The penalties that cross-validation chooses, if it varies the same penalty.
    chosen(penalties) {
        const validation = report.crossValidation;
        const validated = validation && new Penalties(validation);
        if (validated?.name !== penalties.name)
            return [];
        const mark = (name, color, point, height) => ({
            shape: () => ({ type: 'line', x0: validated.x[point], x1: validated.x[point], yref: 'paper', y0: 0, y1: 1, line: { color: theme.color(color), dash: 'dash', width: 1.5 } }),
            annotation: () => ({ text: name, x: Math.log10(validated.x[point]), yref: 'paper', y: height, yanchor: 'bottom', showarrow: false, font: { color: theme.color(color), size: 11 } }),
        });
        return [mark('best', 'minimum', validation.best, 1), mark('one standard error', 'second', validation.oneStandardError, 1.05)];
    },
};
