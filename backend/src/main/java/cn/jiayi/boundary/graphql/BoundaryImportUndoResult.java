package cn.jiayi.boundary.graphql;

sealed interface BoundaryImportUndoResult permits BoundaryImportUndone, BoundaryImportUndoRefused {}
