package org.rashinban.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenClass;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** Generates the model classes and the item providers from {@code models/rashinban.genmodel}, outside of any workspace. */
public final class GenerateModel {

    private static final List<String> LABELS =
            List.of("title", "name", "label", "text", "symbol", "role", "outlet", "heading", "period", "span");

    private GenerateModel() {
    }

    /** @param args the genmodel file, then the project folder of each bundle that receives generated code */
    public static void main(String[] args) throws IOException {
        Path genModelFile = Path.of(args[0]).toRealPath();
        for (int i = 1; i < args.length; i++) {
            Path project = Path.of(args[i]).toRealPath();
            clear(project.resolve("src-gen"));
            EcorePlugin.getPlatformResourceMap().put(project.getFileName().toString(), URI.createFileURI(project + "/"));
        }
        GenModel genModel = load(genModelFile);
        Generator generator = new Generator();
        generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        generator.setInput(genModel);
        generate(generator, genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE);
        generate(generator, genModel, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE);
        new LabelCatalogues(genModel).write(project(genModel.getEditPluginID()));
        // The generator's own catalogue for the model bundle has nothing that anyone reads.
        Files.deleteIfExists(project(genModel.getModelPluginID()).resolve("plugin.properties"));
    }

    private static Path project(String bundle) {
        return Path.of(EcorePlugin.getPlatformResourceMap().get(bundle).toFileString());
    }

    /** Classes that left the model must not survive from an earlier run. */
    private static void clear(Path generated) throws IOException {
        if (Files.exists(generated)) {
            try (Stream<Path> files = Files.walk(generated).sorted(Comparator.reverseOrder())) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    Files.delete(file);
                }
            }
        }
    }

    private static GenModel load(Path file) throws IOException {
        ResourceSetImpl resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("genmodel", new XMIResourceFactoryImpl());
        resources.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        Resource resource = resources.getResource(URI.createFileURI(file.toString()), true);
        GenModel genModel = (GenModel) resource.getContents().get(0);
        // The genmodel file states only the settings; its classes and features always follow the ecore.
        genModel.reconcile();
        genModel.setCanGenerate(true);
        genModel.getGenPackages().forEach(genPackage -> genPackage.getGenClasses().forEach(GenerateModel::refine));
        return genModel;
    }

    /** An object is called by what a reader knows it by, never by its identifier; pictures belong to the workbench, as SVG. */
    private static void refine(GenClass genClass) {
        genClass.setImage(false);
        LABELS.stream().flatMap(name -> genClass.getLabelFeatureCandidates().stream().filter(f -> f.getName().equals(name)))
                .findFirst().ifPresent(genClass::setLabelFeature);
    }

    private static void generate(Generator generator, GenModel genModel, String projectType) throws IOException {
        Diagnostic result = generator.generate(genModel, projectType, new BasicMonitor());
        if (result.getSeverity() >= Diagnostic.ERROR) {
            throw new IOException("Generation of " + projectType + " failed: " + result);
        }
    }
}
