'use strict';

// The two numbers of every row that a picture shows: { x, y } with each row if there are few rows, { cells } with counts if there are many.
class RowPairs {
    constructor(rows, weights, hasIntercept) {
        this.rows = rows;
        if (!rows.points)
            return;
        this.columns = rows.points.columns.map(doubles);
        this.numbers = Array.from(doubles(rows.points.numbers));
        const features = this.columns.length - 1;
        this.target = this.columns[features];
        this.predictions = this.target.map((_, row) => {
            let sum = hasIntercept ? weights[features] : 0;
            for (let feature = 0; feature < features; feature++)
                sum += weights[feature] * this.columns[feature][row];
            return sum;
        });
        // The sign usual in statistics: above 0 if the target is larger than the prediction.
        this.residuals = this.target.map((target, row) => target - this.predictions[row]);
    }

    // The numbers of the rows in the order of their residuals.
    get numbersByResidual() {
        return this.numbers?.map((_, row) => row).sort((a, b) => this.residuals[a] - this.residuals[b]).map(row => this.numbers[row]);
    }

    points(x, y) {
        return { x, y, numbers: this.numbers };
    }

    get predictedByActual() {
        return this.columns ? this.points(this.target, this.predictions) : { cells: this.rows.predictedByActual };
    }

    get residualByFitted() {
        return this.columns ? this.points(this.predictions, this.residuals) : { cells: this.rows.residualByFitted };
    }

    // at: the index among the features with pictures.
    residualByFeature(at) {
        return this.columns ? this.points(this.columns[this.rows.features[at]], this.residuals) : { cells: this.rows.residualByFeature[at] };
    }

    targetByFeature(at) {
        return this.columns ? this.points(this.columns[this.rows.features[at]], this.target) : { cells: this.rows.targetByFeature[at] };
    }

    // The sentence on the rows in a caption. source: the name of the picture.
    counted(cells, source) {
        const rows = counted('rows.count', this.rows.count, 'row');
        return this.columns ? words`One point for each of ${rows}.` : words`All ${rows}, counted in ${counted(`${source}.width`, cells.width)} × ${counted(`${source}.height`, cells.height)} cells.`;
    }
}
