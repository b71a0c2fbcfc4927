// A plugin that writes down every virtual call that TensorRT makes while it builds, and what it reads through our
// declaration of the interface: a wrong order of functions or layout of a struct shows here, and not on a device.
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "tensorrt_abi.h"

using namespace nvinfer1;

namespace {

void note(char const* form, ...) {
  std::FILE* file = std::fopen(std::getenv("ABI_PROBE_LOG"), "a");
  std::va_list arguments;
  va_start(arguments, form);
  std::vfprintf(file, form, arguments);
  va_end(arguments);
  std::fclose(file);
}

std::string text(Dims const& dims) {
  std::string made;
  for (int index = 0; index < dims.nbDims && index < 8; ++index)
    made += (index ? "x" : "") + std::to_string(dims.d[index]);
  return made;
}

class Probe final : public IPluginV3, public IPluginV3OneCore, public IPluginV3OneBuild, public IPluginV3OneRuntime {
 public:
  explicit Probe(std::int32_t number) : number_(number) {}

  IPluginCapability* getCapabilityInterface(PluginCapabilityType type) noexcept override {
    note("getCapabilityInterface %d\n", static_cast<int>(type));
    if (type == PluginCapabilityType::kCORE) return static_cast<IPluginV3OneCore*>(this);
    if (type == PluginCapabilityType::kBUILD) return static_cast<IPluginV3OneBuild*>(this);
    return static_cast<IPluginV3OneRuntime*>(this);
  }
  IPluginV3* clone() noexcept override {
    note("clone\n");
    return new Probe(number_);
  }
  char const* getPluginName() const noexcept override { return note("getPluginName\n"), "AbiProbe"; }
  char const* getPluginVersion() const noexcept override { return note("getPluginVersion\n"), "1"; }
  char const* getPluginNamespace() const noexcept override { return note("getPluginNamespace\n"), "restore"; }

  std::int32_t configurePlugin(DynamicPluginTensorDesc const* in, std::int32_t inputs,
                               DynamicPluginTensorDesc const* out, std::int32_t outputs) noexcept override {
    for (int index = 0; index < inputs; ++index)
      note("configurePlugin input %d type %d format %d %s min %s opt %s max %s\n", index,
           static_cast<int>(in[index].desc.type), static_cast<int>(in[index].desc.format),
           text(in[index].desc.dims).c_str(), text(in[index].min).c_str(), text(in[index].opt).c_str(),
           text(in[index].max).c_str());
    for (int index = 0; index < outputs; ++index)
      note("configurePlugin output %d type %d max %s\n", index, static_cast<int>(out[index].desc.type),
           text(out[index].max).c_str());
    return 0;
  }
  std::int32_t getOutputDataTypes(DataType* made, std::int32_t outputs, DataType const* given,
                                  std::int32_t inputs) const noexcept override {
    note("getOutputDataTypes %d of %d: %d %d\n", outputs, inputs, static_cast<int>(given[0]),
         static_cast<int>(given[1]));
    made[0] = given[0];
    return 0;
  }
  std::int32_t getOutputShapes(DimsExprs const* in, std::int32_t inputs, DimsExprs const*, std::int32_t shapes,
                               DimsExprs* out, std::int32_t outputs, IExprBuilder& builder) noexcept override {
    note("getOutputShapes %d %d %d ranks %d %d\n", inputs, shapes, outputs, in[0].nbDims, in[1].nbDims);
    out[0].nbDims = 3;
    out[0].d[0] = in[0].d[0];
    out[0].d[1] = builder.constant(number_);
    out[0].d[2] = in[0].d[2];
    return 0;
  }
  bool supportsFormatCombination(std::int32_t place, DynamicPluginTensorDesc const* all, std::int32_t inputs,
                                 std::int32_t outputs) noexcept override {
    note("supportsFormatCombination %d of %d+%d type %d\n", place, inputs, outputs,
         static_cast<int>(all[place].desc.type));
    DataType const wanted = place == 1 ? DataType::kINT64 : DataType::kHALF;
    return all[place].desc.format == TensorFormat::kLINEAR && all[place].desc.type == wanted;
  }
  std::int32_t getNbOutputs() const noexcept override { return note("getNbOutputs\n"), 1; }
  std::size_t getWorkspaceSize(DynamicPluginTensorDesc const* in, std::int32_t inputs, DynamicPluginTensorDesc const*,
                               std::int32_t outputs) const noexcept override {
    note("getWorkspaceSize %d %d max %s\n", inputs, outputs, text(in[0].max).c_str());
    return 1024;
  }
  std::int32_t getValidTactics(std::int32_t*, std::int32_t) noexcept override { return note("getValidTactics\n"), 0; }
  std::int32_t getNbTactics() noexcept override { return note("getNbTactics\n"), 0; }
  char const* getTimingCacheID() noexcept override { return note("getTimingCacheID\n"), "probe"; }
  std::int32_t getFormatCombinationLimit() noexcept override { return note("getFormatCombinationLimit\n"), 100; }
  char const* getMetadataString() noexcept override { return note("getMetadataString\n"), "probe metadata"; }

  std::int32_t setTactic(std::int32_t) noexcept override { return note("setTactic\n"), 0; }
  std::int32_t onShapeChange(PluginTensorDesc const*, std::int32_t, PluginTensorDesc const*,
                             std::int32_t) noexcept override {
    return note("onShapeChange\n"), 0;
  }
  std::int32_t enqueue(PluginTensorDesc const*, PluginTensorDesc const*, void const* const*, void* const*, void*,
                       cudaStream_t) noexcept override {
    return note("enqueue\n"), 1;
  }
  IPluginV3* attachToContext(IPluginResourceContext*) noexcept override { return note("attachToContext\n"), clone(); }
  PluginFieldCollection const* getFieldsToSerialize() noexcept override {
    note("getFieldsToSerialize\n");
    field_ = {"number", &number_, PluginFieldType::kINT32, 1};
    all_.nbFields = 1;
    all_.fields = &field_;
    return &all_;
  }

 private:
  std::int32_t number_;
  PluginField field_;
  PluginFieldCollection all_;
};

class ProbeCreator final : public IPluginCreatorV3One {
 public:
  IPluginV3* createPlugin(char const*, PluginFieldCollection const* given, TensorRTPhase phase) noexcept override {
    std::int32_t number = 0;
    for (int index = 0; index < given->nbFields; ++index) {
      PluginField const& field = given->fields[index];
      if (field.type == PluginFieldType::kINT32) number = *static_cast<std::int32_t const*>(field.data);
      note("createPlugin phase %d field %s type %d length %d\n", static_cast<int>(phase), field.name,
           static_cast<int>(field.type), field.length);
    }
    return new Probe(number);
  }
  PluginFieldCollection const* getFieldNames() noexcept override {
    field_[0] = {"number", nullptr, PluginFieldType::kINT32, 1};
    field_[1] = {"word", nullptr, PluginFieldType::kCHAR, 1};
    all_.nbFields = 2;
    all_.fields = field_;
    return &all_;
  }
  char const* getPluginName() const noexcept override { return "AbiProbe"; }
  char const* getPluginVersion() const noexcept override { return "1"; }
  char const* getPluginNamespace() const noexcept override { return "restore"; }

 private:
  PluginField field_[2];
  PluginFieldCollection all_;
};

}  // namespace

extern "C" __attribute__((visibility("default"))) void setLoggerFinder(ILoggerFinder* finder) {
  note("setLoggerFinder %s\n", finder->findLogger() == nullptr ? "without a logger" : "with a logger");
}

extern "C" __attribute__((visibility("default"))) IPluginCreatorInterface* const* getCreators(std::int32_t& count) {
  static ProbeCreator creator;
  static IPluginCreatorInterface* const creators[] = {&creator};
  count = 1;
  return creators;
}
