package org.rashinban.bench.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLParserPool;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.rashinban.bench.measure.Measurements;
import org.rashinban.model.Program;
import org.rashinban.model.RashinbanPackage;

/** A plan of 5,000 elements with all that hangs on them: from the store, against an XMI file of the same objects. */
final class Opening {

    private static final double BUDGET = 1.0;

    private final XMLParserPool parsers = new XMLParserPoolImpl();
    private final Map<Object, Object> names = new HashMap<>();

    void run(Measurements measurements) throws Exception {
        SampleProgram sample = new SampleProgram();
        try (Database database = new Database()) {
            Program stored = database.stored(sample).program();
            Path file = database.folder().resolve("program.xmi");
            write(sample.program(), file);
            if (!EcoreUtil.equals(stored, read(file))) {
                throw new IllegalStateException("the store and the file hold different programs");
            }
            measurements.line("opening: %d objects", count(stored));
            measurements.compare("opening", BUDGET, 8, 25, () -> {
                long begin = System.nanoTime();
                database.programs().load();
                return System.nanoTime() - begin;
            }, () -> {
                long begin = System.nanoTime();
                read(file);
                return System.nanoTime() - begin;
            });
        }
    }

    private static void write(Program program, Path file) throws IOException {
        XMIResourceImpl resource = new XMIResourceImpl(URI.createFileURI(file.toString()));
        resource.getContents().add(EcoreUtil.copy(program));
        resource.save(Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
    }

    /** With everything that EMF offers to load faster. */
    private Program read(Path file) throws IOException {
        ResourceSet set = new ResourceSetImpl();
        set.getPackageRegistry().put(RashinbanPackage.eNS_URI, RashinbanPackage.eINSTANCE);
        XMIResourceImpl resource = new XMIResourceImpl(URI.createFileURI(file.toString()));
        resource.setIntrinsicIDToEObjectMap(new HashMap<>());
        set.getResources().add(resource);
        Map<Object, Object> options = new HashMap<>();
        options.put(XMLResource.OPTION_DEFER_ATTACHMENT, Boolean.TRUE);
        options.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
        options.put(XMLResource.OPTION_USE_DEPRECATED_METHODS, Boolean.FALSE);
        options.put(XMLResource.OPTION_USE_PARSER_POOL, parsers);
        options.put(XMLResource.OPTION_USE_XML_NAME_TO_FEATURE_MAP, names);
        resource.load(options);
        return (Program) resource.getContents().get(0);
    }

    private static int count(Program program) {
        int count = 1;
        for (TreeIterator<EObject> all = program.eAllContents(); all.hasNext(); all.next()) {
            count++;
        }
        return count;
    }
}
