package org.rashinban.reports;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sample city and the five plans, and the committee's workbook of each, written once for all tests. */
public final class Plans {

    private static final Map<String, byte[]> PACKS = new ConcurrentHashMap<>();

    private Plans() {
    }

    public static Stream<String> all() {
        return Stream.of("sample", "hamamatsu", "matsudo", "machida", "chiba", "kisarazu");
    }

    public static byte[] pack(String plan) {
        return PACKS.computeIfAbsent(plan, id -> Packs.bytes(Packs.committee(), Packs.order(id)));
    }

    public static XSSFWorkbook workbook(String plan) {
        return Packs.workbook(pack(plan));
    }
}
