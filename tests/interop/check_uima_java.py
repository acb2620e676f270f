"""Apache UIMA, in Java, opens our XMI and sees the words that our spans cover.

Needs a Java compiler and uimaj-core.jar, where Debian puts it or where UIMA_JAR says.
"""

# apt: libuima-core-java default-jdk-headless

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from annotator.domain.annotated import AnnotatedDocument
from annotator.formats import exporter_of
from annotator.formats.uima.naming import SPAN
from tests.formats.torture import torture, written

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


def expected(one: AnnotatedDocument, labels: dict[str, str]) -> Counter[str]:
    text = one.document.text
    return Counter(
        f"{escaped(labels[annotation.label])}\t{escaped(text[start:end])}"
        for annotation in one.annotations
        for start, end in annotation.fragments
    )


def main(folder: Path) -> str:
    """What is wrong, "" for nothing."""
    named = os.environ.get("UIMA_JAR")
    jar = next((path for path in ([Path(named)] if named else JARS) if path.is_file()), None)
    if jar is None:
        return "uimaj-core.jar is not there"
    exporter = exporter_of("uima-xmi")
    assert exporter is not None
    out = folder / "out"
    seen = written(exporter, out, torture())
    files = sorted(out.rglob("*.xmi"))
    (folder / "Show.java").write_text(PROGRAM, encoding="utf-8")
    path = f"{jar}{os.pathsep}{folder}"
    # The jar of Debian warns of annotation processors that nobody asked for.
    compiling = ["javac", "-proc:none", "-encoding", "UTF-8", "-cp", path, "-d", str(folder), str(folder / "Show.java")]
    subprocess.run(compiling, check=True, capture_output=True)
    java = ["java", "-Dfile.encoding=UTF-8", "-cp", path, "Show", str(out / "TypeSystem.xml"), *map(str, files)]
    done = subprocess.run(java, capture_output=True, check=False)
    if done.returncode:
        return f"Apache UIMA refuses the files: {done.stderr.decode()[-600:]}"
    shown = Counter(line for line in done.stdout.decode().split("\n") if line)
    labels = {label.id: label.name for label in seen.labels.values()}
    wanted: Counter[str] = Counter()
    for one in seen.documents():
        wanted.update(expected(one, labels))
    if shown != wanted:
        return f"only Java has {list(shown - wanted)[:3]}, only we {list(wanted - shown)[:3]}"
    print(f"Apache UIMA shows the same {sum(wanted.values())} spans in {len(files)} files")
    return ""


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        sys.exit(main(Path(place)) or None)
