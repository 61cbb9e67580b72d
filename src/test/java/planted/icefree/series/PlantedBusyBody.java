package planted.icefree.series;

/** Asks for too many others. */
public class PlantedBusyBody {
    private final int all;

    PlantedBusyBody(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j) {
        all = a + b + c + d + e + f + g + h + i + j;
    }

    @Override
    public String toString() {
        return "" + all;
    }
}
