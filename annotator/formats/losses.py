"""The sentences of a loss report, by what is lost."""

from __future__ import annotations

from annotator.domain.marked import mark

SENTENCES: dict[str, str] = {
    "overlaps": mark("%Ln overlapping annotations are left out: the longest stays"),
    "fragments": mark("%Ln annotations with gaps become one annotation for each piece"),
    "whole": mark("%Ln labels on whole documents are left out"),
    "annotators": mark("The names of %Ln annotators are left out: all their work stands in one layer"),
    "attributes": mark("%Ln values of attributes are left out"),
    "attribute_types": mark("%Ln values of attributes become text"),
    "notes": mark("%Ln notes are left out"),
    "certainty": mark("How certain %Ln annotations are is left out"),
    "origins": mark("How %Ln annotations came about is left out"),
    "times": mark("When %Ln annotations were made is left out"),
    "external_ids": mark("The ids that %Ln annotations have elsewhere are left out"),
    "extra": mark("%Ln fields kept from other files are left out"),
    "characters": mark("%Ln texts hold characters that the format can't, and are changed"),
    "relations": mark("%Ln relations are left out"),
    "relations_to_entity": mark("%Ln relations to entities are left out"),
    "relations_to_document": mark("%Ln relations to documents are left out"),
    "relations_to_annotation": mark("%Ln relations to annotations are left out"),
    "relations_of_lost": mark("%Ln relations of annotations that are left out go with them"),
    "relations_across": mark("%Ln relations to annotations that are not in the document are left out"),
    "cues": mark("The cue words of %Ln relations are left out"),
    "groups": mark("That %Ln relations belong to one event is left out"),
    "relation_details": mark("Notes and attributes of %Ln relations are left out"),
    "titles": mark("%Ln titles of documents are left out"),
    "meta": mark("Where %Ln documents came from is left out"),
    "further": mark("%Ln further origins of documents are left out"),
    "structure": mark("Headings, pages and tables of %Ln documents are left out"),
    "supersedes": mark("That %Ln documents replace older ones is left out"),
    "statuses": mark("%Ln statuses of work are left out"),
    "labels": mark("Colours, keys, guidelines and attribute definitions of %Ln labels are left out"),
    "same_names": mark("%Ln labels have the name of another and become one with it"),
    "types": mark("Guidelines and rules of %Ln types of relation are left out"),
    "entities": mark("%Ln entities are left out"),
    "foreign": mark("%Ln lines kept from other files are left out"),
    "text": mark("The blanks of %Ln texts are not kept as they are"),
    "texts": mark("The texts of %Ln documents are left out: they can be joined again from a copy of your own"),
    "tokens": mark("%Ln annotations that fall between tokens are left out"),
    "counted": mark("%Ln annotations are only counted, and some shown as examples"),
    "relations_counted": mark("%Ln relations are only counted"),
    "not_claims": mark("%Ln annotations that are neither claims nor their authors are left out"),
    "clusters": mark("%Ln annotations that begin or end within a visible character are left out"),
    "edges": mark("%Ln annotations lose the blanks at their edges"),
    "empty_documents": mark("%Ln documents without annotations are left out"),
}
"""A plural sentence each; %Ln stands for the number."""


def sentence(kind: str, number: int) -> str:
    """The sentence in English."""
    return SENTENCES[kind].replace("%Ln", f"{number:,}")
