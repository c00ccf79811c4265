package de.jobcoachingportal.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The index of an exported file: the same content once as JSON and once as XML. */
final class FileIndex {
  private final JsonMapper json;
  private final ObjectNode root;

  /** @param withheld how many files of the case are not for the deciding body */
  FileIndex(JsonMapper json, String record, List<Map<String, Object>> files, int withheld) {
    this.json = json;
    this.root = (ObjectNode) json.readTree(record);
    root.set("files", json.valueToTree(files));
    root.put("filesNotForTheOffice", withheld);
  }

  /** What the XML follows; it goes along, so that the office's electronic file can check it. */
  static byte[] schema() {
    try (InputStream in = new ClassPathResource("exports/index.xsd").getInputStream()) {
      return in.readAllBytes();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  byte[] asJson() {
    return json.writerWithDefaultPrettyPrinter()
        .writeValueAsString(root)
        .getBytes(StandardCharsets.UTF_8);
  }

  byte[] asXml() {
    var out = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      write(xml, "case", root);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
    return out.toByteArray();
  }

  /** A list is one element per item, named as the list; what is null is left out. */
  private static void write(XMLStreamWriter xml, String name, JsonNode node)
      throws XMLStreamException {
    if (node.isNull()) {
      return;
    }
    if (node.isArray()) {
      for (JsonNode item : node) {
        write(xml, name, item);
      }
      return;
    }
    xml.writeStartElement(name.matches("[A-Za-z_][A-Za-z0-9_.-]*") ? name : "value");
    if (node.isObject()) {
      for (var property : node.properties()) {
        write(xml, property.getKey(), property.getValue());
      }
    } else {
      // Characters XML does not know come from pasted text and would break the file.
      xml.writeCharacters(
          node.asString().replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD]", ""));
    }
    xml.writeEndElement();
  }
}
