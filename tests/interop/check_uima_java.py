"""Apache UIMA, in Java, opens our XMI and sees the words that our spans cover.

Needs a Java compiler and uimaj-core.jar, where Debian puts it or where UIMA_JAR says.
"""
# apt: libuima-core-java default-jdk-headless

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from annotator.domain.annotated import AnnotatedDocument
from annotator.formats.exporter import ExportSource
from annotator.formats.uima.naming import SPAN
from tests.interop.running import Seen, outputs, run, same, spans

JARS = (Path("/usr/share/java/uimaj-core.jar"),)
PROGRAM = """
import java.io.*;
import java.nio.charset.StandardCharsets;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.*;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.*;

public class Show {
    public static void main(String[] files) throws Exception {
        PrintStream out = new PrintStream(System.out, true, "UTF-8");
        TypeSystemDescription types = UIMAFramework.getXMLParser().parseTypeSystemDescription(
            new XMLInputSource(new File(files[0])));
        for (int i = 1; i < files.length; i++) {
            CAS cas = CasCreationUtils.createCas(types, null, null);
            try (InputStream in = new FileInputStream(files[i])) {
                XmiCasDeserializer.deserialize(in, cas);
            }
            Type type = cas.getTypeSystem().getType("LAYER");
            Feature label = type.getFeatureByBaseName("label");
            for (AnnotationFS one : cas.getAnnotationIndex(type)) {
                if (one.getBegin() < one.getEnd()) {
                    out.println(escaped(one.getStringValue(label)) + "\\t" + escaped(one.getCoveredText()));
                }
            }
        }
    }

    static String escaped(String text) {
        return text.replace("\\\\", "\\\\\\\\").replace("\\n", "\\\\n").replace("\\t", "\\\\t");
    }
}
""".replace("LAYER", SPAN)


def escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")


def expected(one: AnnotatedDocument, source: ExportSource) -> Seen:
    seen = Seen()
    for pair, number in spans(one, source).items():
        seen[tuple(map(escaped, pair))] += number
    return seen


def compiled(folder: Path) -> str:
    """The path of classes with the program."""
    named = os.environ.get("UIMA_JAR")
    jar = next((path for path in ([Path(named)] if named else JARS) if path.is_file()), None)
    assert jar is not None, "uimaj-core.jar is not there"
    program = folder / "Show.java"
    program.write_text(PROGRAM, encoding="utf-8")
    path = f"{jar}{os.pathsep}{folder}"
    # The jar of Debian warns of annotation processors that nobody asked for.
    javac = ["javac", "-proc:none", "-encoding", "UTF-8", "-cp", path, "-d", str(folder), str(program)]
    subprocess.run(javac, check=True, capture_output=True)
    return path


def main(folder: Path) -> str:
    path = compiled(folder)
    count = files = 0
    for project, out, source in outputs("uima-xmi", folder):
        named = sorted(map(str, out.rglob("*.xmi")))
        java = ["java", "-Dfile.encoding=UTF-8", "-cp", path, "Show", str(out / "TypeSystem.xml"), *named]
        done = subprocess.run(java, capture_output=True, check=False)
        assert not done.returncode, f"Apache UIMA refuses the files: {done.stderr.decode()[-600:]}"
        shown = Seen(tuple(line.split("\t")) for line in done.stdout.decode().split("\n") if line)
        wanted = Seen()
        for one in source.documents():
            wanted.update(expected(one, source))
        count, files = count + same(shown, wanted, project), files + len(named)
    return f"Apache UIMA shows the same {count} spans in {files} files"


if __name__ == "__main__":
    run(main)
