package org.rashinban.core.forecast;

/** Student's t distribution for whole degrees of freedom, by its finite series (Abramowitz and Stegun 26.7.3 and 26.7.4). */
final class StudentT {

    private static final int STEPS = 200;

    private StudentT() {
    }

    /** The bound within which a share of the distribution lies, the same on both sides of zero. */
    static double bound(double share, int degrees) {
        double low = 0;
        double high = 1;
        while (within(high, degrees) < share) {
            high *= 2;
        }
        for (int i = 0; i < STEPS; i++) {
            double middle = (low + high) / 2;
            if (within(middle, degrees) < share) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** The share of the distribution between -t and t. */
    static double within(double t, int degrees) {
        double angle = Math.atan(t / Math.sqrt(degrees));
        boolean odd = degrees % 2 == 1;
        double cosine = Math.cos(angle);
        double term = odd ? cosine : 1;
        double sum = degrees == 1 ? 0 : term;
        for (int power = odd ? 3 : 2; power <= degrees - 2; power += 2) {
            term *= cosine * cosine * (power - 1) / power;
            sum += term;
        }
        return odd ? 2 / Math.PI * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
    }
}
