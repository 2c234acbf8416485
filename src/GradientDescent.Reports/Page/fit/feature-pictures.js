'use strict';

// The pictures of one feature, which the reader chooses.
const featurePictures = {
    add(section, pairs, diagnostics) {
        const features = report.rows.features;
        const name = at => report.weightNames[features[at]];
        const grid = element('div', { class: 'grid' });
        const only = features.length < featureCount() ? words`The list has the ${counted('rows.features', features.length)} of ${counted('features.count', featureCount())} features with the largest effect on predictions.` : '';
        const chosen = choice('fit-feature-choice', features.map((_, at) => ({ value: at, text: name(at) })), 0, value => draw(Number(value)));
        const figures = Object.fromEntries([['fit-feature', 'Residuals'], ['fit-target', report.target], ['fit-component', 'Component + residual'], ['fit-added', 'Added variable'], ['fit-groups', 'Error']]
            .map(([id, title]) => [id, figure(id, title, '')]));
        const table = element('table', { id: 'fit-groups-table' });
        grid.append(...Object.values(figures));
        section.append(element('h2', {}, 'One feature'), element('div', { class: 'controls' }, labelled('Feature', chosen)), ...only ? [element('p', {}, only)] : [], grid);
        const details = element('details', {}, element('summary', {}, 'The errors by group in numbers'),
            element('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'The errors by group in numbers' }, table));
        section.append(details);
        const draw = at => {
            const its = diagnostics?.features.find(of => of.feature === features[at]);
            this.residuals(figures['fit-feature'], pairs, at, name(at), its && new RowBins(its.smoother));
            this.target(figures['fit-target'], pairs, at, name(at));
            this.points(figures['fit-component'], 'fit-component', its?.componentPlusResidual, features[at], 'component', ['', text.withUnit('Component + residual', report.targetUnit)]);
            this.points(figures['fit-added'], 'fit-added', its?.addedVariable, features[at], 'added', [' without what the others explain', text.withUnit(`${report.target} without it`, report.targetUnit)]);
            figures['fit-groups'].hidden = details.hidden = !its;
            if (its)
                groupErrors.draw(figures['fit-groups'], table, its.smoother, name(at));
        };
        draw(0);
    },

    residuals(created, pairs, at, name, bins) {
        const pair = pairs.residualByFeature(at);
        describe(created, `Residuals against ${name}`, words`${bins ? fitCaptions.smoother(bins, `feature[${report.rows.features[at]}].smoother`) : 'A pattern shows that the relation is not linear.'} ${pairs.counted(pair.cells, `residualByFeature[${at}]`)}`);
        brushing.draw('fit-feature', () => residualPictures.residuals(pair, report.featureAxes[report.rows.features[at]], bins));
    },

    target(created, pairs, at, name) {
        const pair = pairs.targetByFeature(at);
        describe(created, `${report.target} against ${name}`, words`The rows with their actual target; the other features are ignored. ${pairs.counted(pair.cells, `targetByFeature[${at}]`)}`);
        brushing.draw('fit-target', () => ({
            traces: [rowTrace(pair, name, report.target)],
            layout: { xaxis: titled(report.featureAxes[report.weightNames.indexOf(name)]), yaxis: titled(report.targetAxis), showlegend: false },
        }));
    },

    // A line through the points with the coefficient as slope: through 0 for residuals of regressions, and for coefficient · feature.
    points(created, id, points, feature, kind, [xWords, yName]) {
        created.hidden = !points;
        if (!points)
            return;

        const name = report.weightNames[feature];
        const [numbers, x, y] = ['rows', 'x', 'y'].map(name => Array.from(doubles(points[name])));
        const title = { component: `Component + residual: ${name}`, added: `Added variable: ${name}` }[kind];
        describe(created, title, fitCaptions[kind](points, name, feature));
        const [from, to] = ends(x);
        brushing.draw(id, () => ({
            traces: [rowTrace({ x, y, numbers }, `${name}${xWords}`, yName), referenceLine('coefficient', [from, to], [points.slope * from, points.slope * to])],
            layout: { xaxis: titled(`${report.featureAxes[feature]}${xWords}`), yaxis: titled(yName), showlegend: false },
        }));
    },
};
